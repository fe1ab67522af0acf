// The one definition of a field. How it is decoded, described in the JSON Schema and the manual, offered as a command
// option and printed is all read off it. Light on purpose: every record includes it.
#pragma once

#include "base/boxed.hpp"
#include "base/date.hpp"
#include "base/datumpaar.hpp"
#include "base/location.hpp"
#include "base/number.hpp"
#include "base/referent.hpp"
#include "base/values.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace grip::yaml {
struct Document;
}

namespace grip {

using Bronnen = std::vector<Bron>;

/// Where a record stands in its file, and where its sources do: its own `bron`, else that of the record around it. Small, for
/// each block of each record has one.
struct Origin {
    static constexpr std::uint32_t nowhere = 0x7FFFFFFF;

    const yaml::Document* document = nullptr; ///< none for a record made by hand
    std::uint32_t node = 0;
    std::uint32_t bron : 31 = nowhere; ///< node of the sources
    bool withheld : 1 = false;         ///< emptied, because it is confidential and the reader is not
};
static_assert(sizeof(Origin) == 16);

/// Is one of these keys filled in where the record stands? False for a record made by hand.
bool any_given(const Origin& origin, const std::vector<std::string_view>& keys);

struct NoDefault {};

/// The default of a record that may be left out because each of its fields may: then the defaults of its fields hold.
struct OwnDefaults {};

/// A key of a record R, its member of type M and one line of Dutch documentation. The type says whether it may be left
/// out: std::optional, std::vector and std::map may, and what has a default; anything else is required.
template <class R, class M, class D>
struct Field {
    std::string_view key;
    M R::*member;
    std::string_view doc;
    D fallback{};
    std::string_view vroeger = {}; ///< what the key was called before, so that whoever still writes that is told
    std::string_view label = {};   ///< what a reader calls it, where that is not the key with blanks
    bool werk = false;             ///< of a view: for who keeps the register alone

    constexpr Field als(std::string_view woorden) const {
        Field field = *this;
        field.label = woorden;
        return field;
    }
    constexpr Field voor_de_beheerder() const {
        Field field = *this;
        field.werk = true;
        return field;
    }
};
template <class R, class M>
Field(std::string_view, M R::*, std::string_view) -> Field<R, M, NoDefault>;
template <class R, class M, class D>
Field(std::string_view, M R::*, std::string_view, D) -> Field<R, M, D>;
template <class R, class M, class D>
Field(std::string_view, M R::*, std::string_view, D, std::string_view) -> Field<R, M, D>;

/// How the compiler writes a member: `… member = &grip::Risico::kans …`; its name stands at the end. (With clang 14
/// std::source_location tells the name of the function alone.)
template <auto member>
consteval std::string_view name_of() {
    std::string_view text = __PRETTY_FUNCTION__;
    text = text.substr(text.find("member = "));
    text = text.substr(0, text.find_first_of(";]"));
    return text.substr(text.rfind(':') + 1);
}

/// The field of which the key is the name of the member. A key that is not (with a hyphen) is written in a Field.
template <auto member, class D = NoDefault>
consteval auto field(std::string_view doc, D fallback = {}, std::string_view vroeger = {}) {
    return Field{name_of<member>(), member, doc, fallback, vroeger};
}

/// A group of keys that stand among those of R itself. B::blok heads them in manual and reports.
template <class R, class B>
struct Block {
    B R::*member;
};
template <class R, class B>
Block(B R::*) -> Block<R, B>;

/// The field table of a record. Does what std::tuple would, but that takes the compiler 2 s more in every file that sees
/// the records.
template <std::size_t index, class T>
struct FieldAt {
    T field;
};
template <class Indices, class... T>
struct FieldsAt;
template <std::size_t... index, class... T>
struct FieldsAt<std::index_sequence<index...>, T...> : FieldAt<index, T>... {};
template <class... T>
struct Fields : FieldsAt<std::index_sequence_for<T...>, T...> {
    constexpr Fields(T... fields) : FieldsAt<std::index_sequence_for<T...>, T...>{{fields}...} {}
};

/// f(field...) with all fields of a table.
template <class F, std::size_t... index, class... T>
constexpr decltype(auto) apply_fields(const F& f, const FieldsAt<std::index_sequence<index...>, T...>& fields) {
    return f(static_cast<const FieldAt<index, T>&>(fields).field...);
}

template <class T>
inline constexpr bool is_block = false;
template <class R, class B>
inline constexpr bool is_block<Block<R, B>> = true;

template <class T>
concept Record = requires {
    T::fields;
};

/// A record that names the field which a bare scalar fills: `gevolg: 1000`.
template <class T>
concept ShortForm = Record<T> && requires {
    T::short_form;
};

/// The keys that together tell one item of a list from the others. A record that stands in lists names them in `identity`, the
/// surest first; those hold of which each key is filled in. Of a text the begin counts.
struct ItemKey {
    std::array<std::string_view, 3> keys;
};

template <class T>
concept ListItem = Record<T> && requires {
    T::identity;
};

/// Lists and maps of which no item bears on another: one with a fault is left out alone, and every total over it says so. Of
/// what is divided, counted back from or laid beside each other a part cannot be missed: there the whole file is left out.
template <class T>
concept MetLosse = Record<T> && requires {
    T::los;
};

template <class T>
concept MetVolgorde = Record<T> && requires {
    T::volgorde;
};

/// A record with days that may lie as far ahead as they like, such as the last day of a contract, names them in `ver_vooruit`.
template <class T>
concept MetVerreDagen = Record<T> && requires {
    T::ver_vooruit;
};

/// One value of an enum. The key is what the file holds; the label, where it differs from the key with spaces for
/// hyphens, is what a reader sees.
template <class E>
struct Option {
    E value;
    std::string_view key;
    std::string_view doc;
    std::string_view label = {};
};
template <class E>
Option(E, std::string_view, std::string_view) -> Option<E>;
template <class E>
Option(E, std::string_view, std::string_view, std::string_view) -> Option<E>;

/// Specialised for each T of a Ref<T>, in model/referent.hpp.
template <class T>
inline constexpr Referent referent = Referent::none;

/// Specialised for every enum that a field holds: an array of Option in the order of the enum.
template <class E>
inline constexpr auto options = nullptr;

template <class E>
consteval bool options_in_order() {
    for (std::size_t i = 0; i < options<E>.size(); ++i) {
        if (options<E>[i].value != static_cast<E>(i)) return false;
    }
    return true;
}

template <class E>
constexpr const Option<E>& option_of(E value) {
    static_assert(options_in_order<E>(), "options stand in the order of their enum, and none is left out between");
    return options<E>[static_cast<std::size_t>(value)];
}

/// What a reader sees of a value.
template <class E>
std::string label_of(E value) {
    const Option<E>& option = option_of(value);
    if (!option.label.empty()) return std::string{option.label};
    std::string label{option.key};
    for (char& c : label) c = c == '-' ? ' ' : c;
    return label;
}

Location locate_field(const Origin& origin, std::string_view key);
Location locate_item(const Origin& origin, std::string_view key, std::size_t index);
Location locate_entry(const Origin& origin, std::string_view key, std::string_view entry);
Location locate_record(const Origin& origin);

/// The sources of a record; null when it has none, or when it is withheld.
std::shared_ptr<const Bronnen> bronnen_van(const Origin& origin);
/// It has sources of its own, and not only those of the record around it.
bool heeft_eigen_bron(const Origin& origin);

/// The `toelichting` of a record or of the nearest one around it that has one; empty when there is none.
std::string nearest_toelichting(const Origin& origin);

/// f(the field of a member); nothing for a block.
template <class R, class M, class F>
constexpr void with_field(M R::*member, const F& f) {
    const auto look = [&](const auto& field) {
        if constexpr (std::is_same_v<decltype(field.member), M R::*>) {
            if constexpr (!is_block<std::remove_cvref_t<decltype(field)>>) {
                if (field.member == member) f(field);
            }
        }
    };
    apply_fields([&](const auto&... field) { (look(field), ...); }, R::fields);
}

/// The key under which a member stands in its file.
template <class R, class M>
constexpr std::string_view key_of(M R::*member) {
    std::string_view key;
    with_field(member, [&](const auto& field) { key = field.key; });
    return key;
}

/// What a reader calls the fact; empty: the key with blanks.
template <class R, class M>
constexpr std::string_view label_of(M R::*member) {
    std::string_view label;
    with_field(member, [&](const auto& field) { label = field.label; });
    return label;
}

/// Does the file give this key? What is left out has its default.
template <Record R, class M>
bool is_given(const R& record, M R::*member) {
    return any_given(record.origin, {key_of(member)});
}

/// Where a record stands.
template <Record R>
Location at(const R& record) {
    return locate_record(record.origin);
}
/// Where a field stands, or its record when it was left out.
template <Record R, class M>
Location at(const R& record, M R::*member) {
    return locate_field(record.origin, key_of(member));
}
/// Where the nth (from 0) item of a list stands.
template <Record R, class T>
Location at(const R& record, std::vector<T> R::*member, std::size_t index) {
    return locate_item(record.origin, key_of(member), index);
}
/// Where the entry of a map stands.
template <Record R, class K, class V>
Location at(const R& record, std::map<K, V> R::*member, std::string_view entry) {
    return locate_entry(record.origin, key_of(member), entry);
}

} // namespace grip
