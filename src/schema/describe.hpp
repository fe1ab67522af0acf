// Field table → Shape. The only walk over a field table that is a template; it takes the compiler long, so it is made once for
// each kind of file, in the file of load that checks it, and once for each report.
#pragma once

#include "schema/scalar.hpp"
#include "schema/shape.hpp"
#include "schema/show.hpp"
#include "schema/written.hpp"

#include <memory>

namespace grip::schema::detail {

template <class T>
struct Describe;

/// Of what only a report makes, and no file holds.
template <class T>
inline constexpr ScalarAccess shown_access{nullptr, nullptr, show_function<T>()};

template <class T>
inline constexpr ScalarAccess scalar_access{
    [](void* value, const Cell& cell) { decode_value(*static_cast<T*>(value), cell); },
    [](const void* value) { return written(*static_cast<const T*>(value)); }, show_function<T>()};

/// Of a std::optional or a Boxed.
template <class Holder>
inline constexpr HolderAccess holder_access{
    [](const void* holder) -> const void* {
        const auto& held = *static_cast<const Holder*>(holder);
        return held ? &*held : nullptr;
    },
    [](void* holder) -> void* { return &static_cast<Holder*>(holder)->emplace(); }};

template <class T>
inline constexpr ListAccess list_access{
    [](const void* list) { return static_cast<const std::vector<T>*>(list)->size(); },
    [](const void* list, std::size_t index) -> const void* {
        return &(*static_cast<const std::vector<T>*>(list))[index];
    },
    [](void* list) -> void* { return &static_cast<std::vector<T>*>(list)->emplace_back(); },
    [](void* list) { static_cast<std::vector<T>*>(list)->pop_back(); },
    [](void* list) { static_cast<std::vector<T>*>(list)->clear(); }};

template <class K, class V>
inline constexpr MapAccess map_access{[](void* map, const Cell& cell, bool given) -> void* {
                                          K key{};
                                          decode_value(key, cell);
                                          return given ? &(*static_cast<std::map<K, V>*>(map))[key] : nullptr;
                                      },
                                      [](void* map, const void* entry) {
                                          std::erase_if(*static_cast<std::map<K, V>*>(map),
                                                        [&](const auto& item) { return &item.second == entry; });
                                      },
                                      [](const void* map, const std::function<void(const void*, const void*)>& visit) {
                                          for (const auto& [key, entry] : *static_cast<const std::map<K, V>*>(map))
                                              visit(&key, &entry);
                                      }};

template <Kind kind, class T>
struct Plain {
    static Shape make() { return {.kind = kind, .scalar = &scalar_access<T>}; }
};
template <>
struct Describe<Tekst> : Plain<Kind::text, Tekst> {};
template <>
struct Describe<Zin> {
    static Shape make() { return {.kind = Kind::text, .scalar = &shown_access<Zin>}; }
};
template <>
struct Describe<Proza> : Plain<Kind::prose, Proza> {};
template <>
struct Describe<Url> : Plain<Kind::address, Url> {};
template <>
struct Describe<Bron> : Plain<Kind::source, Bron> {};
template <>
struct Describe<Id> : Plain<Kind::id, Id> {};
template <>
struct Describe<Gemeentecode> : Plain<Kind::gemeentecode, Gemeentecode> {};
template <>
struct Describe<Overheidscode> : Plain<Kind::overheidscode, Overheidscode> {};
template <>
struct Describe<Maanddag> : Plain<Kind::month_day, Maanddag> {};
template <>
struct Describe<Date> : Plain<Kind::date, Date> {};
template <>
struct Describe<bool> : Plain<Kind::boolean, bool> {};
template <class T>
struct Describe<Ref<T>> {
    static_assert(referent<T> != Referent::none, "say in model/referent.hpp what the reference names");
    static Shape make() { return {.kind = Kind::reference, .referent = referent<T>, .scalar = &scalar_access<Ref<T>>}; }
};
template <>
struct Describe<Jaar> {
    static Shape make() {
        return {.kind = Kind::year, .low = first_year, .high = last_year, .scalar = &scalar_access<Jaar>};
    }
};

template <class T>
Shape amount(std::int64_t low) {
    return {.kind = Kind::amount, .low = low, .high = most_euros, .decimals = 2, .scalar = &scalar_access<T>};
}
template <>
struct Describe<Euro> {
    static Shape make() { return amount<Euro>(-most_euros); }
};
template <>
struct Describe<NonNegative<Euro>> {
    static Shape make() { return amount<NonNegative<Euro>>(0); }
};
template <>
struct Describe<Raming> {
    static Shape make() {
        Shape shape = amount<Raming>(0);
        shape.kind = Kind::estimate;
        return shape;
    }
};
template <std::int64_t low, std::int64_t high, int places>
struct Describe<Decimal<low, high, places>> {
    static Shape make() {
        return {.kind = Kind::number,
                .low = low,
                .high = high,
                .decimals = places,
                .scalar = &scalar_access<Decimal<low, high, places>>};
    }
};
template <class T>
struct Describe<Bekend<T>> {
    static Shape make() {
        Shape shape = shape_of<T>();
        shape.may_be_unknown = true;
        shape.scalar = &scalar_access<Bekend<T>>;
        return shape;
    }
};
template <class E>
requires std::is_enum_v<E>
struct Describe<E> {
    static Shape make() {
        Shape shape{.kind = Kind::option, .scalar = &scalar_access<E>};
        for (const auto& option : options<E>) shape.options.push_back({option.key, option.doc});
        return shape;
    }
};
/// The shape of what may be held, of which the value is reached by way of its holder.
template <class T>
Shape held_in(const HolderAccess& holder) {
    Shape shape = shape_of<T>();
    shape.holder = &holder;
    shape.held = &shape_of<T>();
    return shape;
}
template <class T>
struct Describe<std::optional<T>> {
    static Shape make() { return held_in<T>(holder_access<std::optional<T>>); }
};
template <class T>
struct Describe<Boxed<T>> {
    static Shape make() { return held_in<T>(holder_access<Boxed<T>>); }
};
template <class T>
struct Describe<std::vector<T>> {
    static Shape make() { return {.kind = Kind::list, .item = &shape_of<T>(), .list = &list_access<T>}; }
};
template <class T>
struct Describe<OneOrMore<T>> {
    static Shape make() {
        static_assert(offsetof(OneOrMore<T>, items) == 0);
        Shape shape = shape_of<std::vector<T>>();
        shape.not_empty = true;
        return shape;
    }
};
template <class K, class V>
struct Describe<std::map<K, V>> {
    static Shape make() {
        return {.kind = Kind::map, .key = &shape_of<K>(), .item = &shape_of<V>(), .map = &map_access<K, V>};
    }
};

template <class M, class D>
inline constexpr bool is_required_type = std::is_same_v<D, NoDefault>;
template <class T, class D>
inline constexpr bool is_required_type<std::optional<T>, D> = false;
template <class T, class D>
inline constexpr bool is_required_type<Boxed<T>, D> = false;
template <class T, class D>
inline constexpr bool is_required_type<std::vector<T>, D> = false;
template <class K, class V, class D>
inline constexpr bool is_required_type<std::map<K, V>, D> = false;

template <Record R>
void set_defaults(R& record) {
    const auto set = [&](const auto& field) {
        if constexpr (is_block<std::remove_cvref_t<decltype(field)>>) set_defaults(record.*field.member);
        else {
            using D = std::remove_cvref_t<decltype(field.fallback)>;
            if constexpr (std::is_same_v<D, OwnDefaults>) set_defaults(record.*field.member);
            else if constexpr (requires { field.fallback.begin(); })
                (record.*field.member).assign(field.fallback.begin(), field.fallback.end());
            else if constexpr (!std::is_same_v<D, NoDefault>) record.*field.member = field.fallback;
        }
    };
    apply_fields([&](const auto&... field) { (set(field), ...); }, R::fields);
}

template <class R>
inline constexpr RecordAccess record_access{[](void* record) { set_defaults(*static_cast<R*>(record)); },
                                            [](void* record) { *static_cast<R*>(record) = R{}; }};

template <class R>
constexpr bool is_los(std::string_view key) {
    if constexpr (MetLosse<R>) return std::ranges::find(R::los, key) != R::los.end();
    return false;
}

/// Adds the fields of a record, or of a block within it, which stands `offset` bytes from its begin.
template <class R>
void append_fields(std::string_view block, std::size_t offset, Shape& out) {
    const auto example = std::make_unique<const R>(); // places are measured on a real one
    const auto place_of = [&](const auto& member) {
        return offset + static_cast<std::size_t>(reinterpret_cast<const std::byte*>(&member) -
                                                 reinterpret_cast<const std::byte*>(example.get()));
    };
    if constexpr (requires { example->origin; }) out.origins.push_back(place_of(example->origin));
    if constexpr (MetVolgorde<R>) out.volgorde.insert(out.volgorde.end(), R::volgorde.begin(), R::volgorde.end());
    if constexpr (MetVerreDagen<R>)
        out.ver_vooruit.insert(out.ver_vooruit.end(), R::ver_vooruit.begin(), R::ver_vooruit.end());
    const auto append = [&]<class T>(const T& field) {
        const auto& member = (*example).*field.member;
        using M = std::remove_cvref_t<decltype(member)>;
        if constexpr (is_block<T>) append_fields<M>(M::blok, place_of(member), out);
        else {
            using D = std::remove_cvref_t<decltype(field.fallback)>;
            out.fields.push_back({field.key, field.doc, block, is_required_type<M, D>, written(field.fallback),
                                  &shape_of<M>(), place_of(member), field.vroeger, is_los<R>(field.key), field.werk});
        }
    };
    apply_fields([&](const auto&... field) { (append(field), ...); }, R::fields);
}

template <Record R>
struct Describe<R> {
    static Shape make() {
        Shape shape{.kind = Kind::record, .record = &record_access<R>};
        append_fields<R>("", 0, shape);
        if constexpr (ListItem<R>) shape.identity = R::identity;
        if constexpr (ShortForm<R>) shape.short_form = key_of(R::short_form);
        return shape;
    }
};

} // namespace grip::schema::detail

namespace grip::schema {

template <class T>
const Shape& shape_of() {
    static const Shape shape = detail::Describe<T>::make();
    return shape;
}

} // namespace grip::schema
