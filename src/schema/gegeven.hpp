// A fact in a report that comes straight from a field of the register: the value, or why it is not there.
#pragma once

#include "base/value.hpp"
#include "schema/describe.hpp"
#include "schema/field.hpp"

namespace grip {

template <class T>
struct Gegeven {
    std::optional<T> waarde;
    Missing missing; ///< only read when there is no value
    std::shared_ptr<const Bronnen> bron;
    bool in_concept = false; ///< a figure that nobody has adopted yet
};

/// A value that a report computes.
template <class T>
struct Berekend {
    std::optional<T> waarde;
    std::string reden = {}; ///< what lacks, when there is no value and it is not told elsewhere: `inwoners onbekend`

    explicit operator bool() const { return waarde.has_value(); }
    const T& operator*() const { return *waarde; }
    const T* operator->() const { return &*waarde; }
};

namespace schema {

/// Figures say of themselves whether they were adopted.
template <Record R>
bool is_concept(const R& record) {
    if constexpr (requires { record.in_concept(); }) return record.in_concept();
    else return false;
}

/// The keys of a record, those of its blocks too.
template <Record R>
void append_keys(std::vector<std::string_view>& keys) {
    const auto append = [&]<class T>(const T& field) {
        if constexpr (is_block<T>) append_keys<std::remove_cvref_t<decltype(std::declval<R>().*field.member)>>(keys);
        else keys.push_back(field.key);
    };
    apply_fields([&](const auto&... field) { (append(field), ...); }, R::fields);
}

/// Says in which block of the register a missing fact belongs.
template <Record R>
void set_block(const R& record, Missing& missing) {
    if constexpr (requires { R::blok; }) {
        std::vector<std::string_view> keys; // from the table itself: the Shape of a block is that of all within it
        append_keys<R>(keys);
        missing.block = R::blok;
        missing.block_empty = !any_given(record.origin, keys);
    }
}

} // namespace schema

namespace schema::detail {
template <class T>
void finish(const Gegeven<T>& fact, Value& shown) {
    if (!fact.waarde) shown.data = fact.missing;
    else if constexpr (std::is_same_v<T, bool>) shown.data = JaNee{*fact.waarde};
    shown.bron = fact.bron;
    shown.in_concept = fact.in_concept;
}

template <class T>
inline constexpr HolderAccess gegeven_access{
    [](const void* fact) {
        return holder_access<std::optional<T>>.look(&static_cast<const Gegeven<T>*>(fact)->waarde);
    },
    [](void* fact) { return holder_access<std::optional<T>>.fill(&static_cast<Gegeven<T>*>(fact)->waarde); },
    [](const void* fact, Value& shown) { finish(*static_cast<const Gegeven<T>*>(fact), shown); }};

template <class T>
struct Describe<Gegeven<T>> {
    static Shape make() { return held_in<T>(gegeven_access<T>); }
};

template <class T>
inline constexpr HolderAccess berekend_access{
    [](const void* computed) {
        return holder_access<std::optional<T>>.look(&static_cast<const Berekend<T>*>(computed)->waarde);
    },
    [](void* computed) { return holder_access<std::optional<T>>.fill(&static_cast<Berekend<T>*>(computed)->waarde); },
    [](const void* computed, Value& shown) {
        const auto& value = *static_cast<const Berekend<T>*>(computed);
        if (!value) shown.data = Missing{.reason = Reason::niet_te_berekenen, .toelichting = value.reden};
    }};

template <class T>
struct Describe<Berekend<T>> {
    static Shape make() { return held_in<T>(berekend_access<T>); }
};

template <class M, class T>
void take(const M& from, Gegeven<T>& to) {
    if constexpr (std::is_same_v<M, T>) to.waarde = from;
    else if constexpr (requires { from.items; }) to.waarde = from.items;
    else if constexpr (requires { from.value.has_value(); }) { // Bekend
        if (from.value) take(*from.value, to);
        else to.missing.reason = Reason::onbekend;
    } else if constexpr (std::is_same_v<M, NonNegative<T>>) to.waarde = from.value;
    else if (from) take(*from, to);
    if constexpr (requires { from.empty(); }) {
        if (from.empty()) to.waarde.reset();
    }
}

template <class M>
struct Held {
    using type = M;
};
template <class T>
struct Held<std::optional<T>> : Held<T> {};
template <class T>
struct Held<Bekend<T>> : Held<T> {};
template <class T>
struct Held<NonNegative<T>> : Held<T> {};
template <class T>
struct Held<OneOrMore<T>> {
    using type = std::vector<T>;
};
} // namespace schema::detail

/// The field of a record as a fact for a report, with its place and its sources.
template <Record R, class M>
auto gegeven(const R& record, M R::*member) {
    Gegeven<typename schema::detail::Held<M>::type> fact;
    fact.bron = bronnen_van(record.origin);
    if (record.origin.withheld) fact.missing.reason = Reason::vertrouwelijk;
    else schema::detail::take(record.*member, fact);
    fact.in_concept = fact.waarde && schema::is_concept(record);
    if (fact.waarde) return fact;
    fact.missing.location = at(record, member);
    fact.missing.label = label_of(member);
    schema::set_block(record, fact.missing);
    if (fact.missing.reason == Reason::onbekend) fact.missing.toelichting = nearest_toelichting(record.origin);
    return fact;
}

/// The same for a field of a record that may itself be left out; `around` is the record it belongs in, and Holder holds an S.
template <Record R, class Holder, Record S, class M>
auto gegeven(const R& around, Holder R::*inner, M S::*member) {
    if (around.*inner) {
        auto fact = gegeven(*(around.*inner), member);
        fact.in_concept = fact.in_concept || (fact.waarde && schema::is_concept(around));
        if (!fact.waarde) schema::set_block(around, fact.missing);
        return fact;
    }
    Gegeven<typename schema::detail::Held<M>::type> fact;
    fact.missing.location = at(around, inner);
    fact.missing.location.path += "." + std::string{key_of(member)};
    fact.missing.label = label_of(member);
    schema::set_block(around, fact.missing);
    if (around.origin.withheld) fact.missing.reason = Reason::vertrouwelijk;
    return fact;
}

} // namespace grip
