// What a record looks like, as plain data read off its field tables: from this come the JSON Schema, the manual, the
// command options and the paths that a template may use.
#pragma once

#include "schema/field.hpp"

#include <string>

namespace grip::schema {

enum class Kind {
    text,
    prose,
    address,
    source,
    id,
    gemeentecode,
    year,
    month_day, ///< Maanddag
    date,
    boolean,
    amount,
    number,
    estimate, ///< Raming: an amount, `onbekend` or `pm`
    option,
    reference,
    list,
    map,
    record
};

struct Shape;

struct OptionShape {
    std::string_view key;
    std::string_view doc;
};

struct FieldShape {
    std::string_view key;
    std::string_view doc;
    std::string_view block; ///< title of the block it stands in, if any
    bool required = false;
    std::string fallback; ///< as it would be written; empty: none
    const Shape* shape = nullptr;
};

struct Shape {
    Kind kind = Kind::text;
    bool may_be_unknown = false; ///< the word `onbekend` is accepted too
    bool not_empty = false;      ///< a list that must hold something
    std::int64_t low = 0;        ///< of a number or amount
    std::int64_t high = 0;
    int decimals = 0;
    std::vector<OptionShape> options = {};
    const Shape* key = nullptr;  ///< of a map
    const Shape* item = nullptr; ///< of a list or map
    std::vector<FieldShape> fields = {};
    std::string_view referent = {};   ///< of a reference: the kind of file that it names
    std::string_view short_form = {}; ///< key of the field that a bare scalar fills
};

inline bool is_scalar(const Shape& shape) { return shape.kind < Kind::list; }

/// Of a list what it holds, of a map the values: what a reader fills in.
inline const Shape& single(const Shape& shape) { return shape.item == nullptr ? shape : *shape.item; }

/// The field with this key, or none.
const FieldShape* find_field(const Shape& record, std::string_view key);

template <class T>
const Shape& shape_of();

namespace detail {

template <class T>
struct Describe;

template <Kind kind>
struct Plain {
    static Shape make() { return {.kind = kind}; }
};
template <>
struct Describe<Tekst> : Plain<Kind::text> {};
template <>
struct Describe<Proza> : Plain<Kind::prose> {};
template <>
struct Describe<Url> : Plain<Kind::address> {};
template <>
struct Describe<Bron> : Plain<Kind::source> {};
template <>
struct Describe<Id> : Plain<Kind::id> {};
template <>
struct Describe<Gemeentecode> : Plain<Kind::gemeentecode> {};
template <>
struct Describe<Maanddag> : Plain<Kind::month_day> {};
template <>
struct Describe<Date> : Plain<Kind::date> {};
template <>
struct Describe<bool> : Plain<Kind::boolean> {};
template <class T>
struct Describe<Ref<T>> {
    static Shape make() { return {.kind = Kind::reference, .referent = referent<T>}; }
};
template <>
struct Describe<Jaar> {
    static Shape make() { return {.kind = Kind::year, .low = first_year, .high = last_year}; }
};
template <>
struct Describe<Euro> {
    static Shape make() { return {.kind = Kind::amount, .low = -most_euros, .high = most_euros, .decimals = 2}; }
};
template <>
struct Describe<NonNegative<Euro>> {
    static Shape make() { return {.kind = Kind::amount, .high = most_euros, .decimals = 2}; }
};
template <>
struct Describe<Raming> {
    static Shape make() { return {.kind = Kind::estimate, .high = most_euros, .decimals = 2}; }
};
template <std::int64_t low, std::int64_t high, int places>
struct Describe<Decimal<low, high, places>> {
    static Shape make() { return {.kind = Kind::number, .low = low, .high = high, .decimals = places}; }
};
template <class T>
struct Describe<Bekend<T>> {
    static Shape make() {
        Shape shape = shape_of<T>();
        shape.may_be_unknown = true;
        return shape;
    }
};
template <class E>
requires std::is_enum_v<E>
struct Describe<E> {
    static Shape make() {
        Shape shape{.kind = Kind::option};
        for (const auto& option : options<E>) shape.options.push_back({option.key, option.doc});
        return shape;
    }
};
template <class T>
struct Describe<std::optional<T>> {
    static Shape make() { return shape_of<T>(); }
};
template <class T>
struct Describe<std::vector<T>> {
    static Shape make() { return {.kind = Kind::list, .item = &shape_of<T>()}; }
};
template <class T>
struct Describe<OneOrMore<T>> {
    static Shape make() { return {.kind = Kind::list, .not_empty = true, .item = &shape_of<T>()}; }
};
template <class K, class V>
struct Describe<std::map<K, V>> {
    static Shape make() { return {.kind = Kind::map, .key = &shape_of<K>(), .item = &shape_of<V>()}; }
};

inline std::string written(NoDefault) { return {}; }
inline std::string written(OwnDefaults) { return {}; }
inline std::string written(bool value) { return value ? "true" : "false"; }
inline std::string written(NonNegative<Euro> amount) { return decimal_text(amount.value.cents, 2); }
template <std::int64_t low, std::int64_t high, int places>
std::string written(Decimal<low, high, places> value) {
    return decimal_text(value.scaled, places);
}
template <class T, std::size_t size>
std::string written(const std::array<T, size>& values) {
    std::string text;
    for (const T& value : values) text += (text.empty() ? "[" : ", ") + written(value);
    return text + "]";
}
template <class E>
requires std::is_enum_v<E> std::string written(E value) { return std::string{option_of(value).key}; }

template <class M, class D>
inline constexpr bool is_required_type = std::is_same_v<D, NoDefault>;
template <class T, class D>
inline constexpr bool is_required_type<std::optional<T>, D> = false;
template <class T, class D>
inline constexpr bool is_required_type<std::vector<T>, D> = false;
template <class K, class V, class D>
inline constexpr bool is_required_type<std::map<K, V>, D> = false;

template <class R>
void append_fields(std::string_view block, std::vector<FieldShape>& out) {
    const auto append = [&]<class T>(const T& field) {
        using M = std::remove_cvref_t<decltype(std::declval<R>().*field.member)>;
        if constexpr (is_block<T>) append_fields<M>(M::blok, out);
        else {
            using D = std::remove_cvref_t<decltype(field.fallback)>;
            out.push_back(
                {field.key, field.doc, block, is_required_type<M, D>, written(field.fallback), &shape_of<M>()});
        }
    };
    apply_fields([&](const auto&... field) { (append(field), ...); }, R::fields);
}

template <Record R>
struct Describe<R> {
    static Shape make() {
        Shape shape{.kind = Kind::record};
        append_fields<R>("", shape.fields);
        if constexpr (ShortForm<R>) shape.short_form = key_of(R::short_form);
        return shape;
    }
};

} // namespace detail

/// Made once; lives as long as the program.
template <class T>
const Shape& shape_of() {
    static const Shape shape = detail::Describe<T>::make();
    return shape;
}

} // namespace grip::schema
