// Every member of a record stands in its field table: a member that was forgotten there would never be read. Nothing runs:
// what is wrong does not compile.
#include "model/register.hpp"

using namespace grip;

/// Converts to whatever a member wants.
struct Probe {
    template <class T>
    operator T() const;
};

namespace {

template <std::size_t>
using Indexed = Probe;

template <class T, std::size_t... index>
consteval bool takes(std::index_sequence<index...>) {
    return requires { T{Indexed<index>{}...}; };
}

/// The number of members of an aggregate: the most initialisers that it takes.
template <class T, std::size_t most = 40>
consteval std::size_t members() {
    if constexpr (most == 0 || takes<T>(std::make_index_sequence<most>{})) return most;
    else return members<T, most - 1>();
}

template <class R>
consteval std::size_t fields() {
    return apply_fields([](const auto&... field) { return sizeof...(field); }, R::fields);
}

/// All members are fields, but for the place of the record; a file's record may also have the id that is its name.
template <class R>
consteval bool complete() {
    const std::size_t others = members<R>() - fields<R>();
    if constexpr (requires(R record) { record.id = std::string{}; }) return others == 2;
    else return others == 1;
}

template <class T>
consteval bool complete_within();

/// A record and all records that its fields hold.
template <class T>
struct Within {
    static consteval bool complete() {
        if constexpr (Record<T>) return ::complete<T>() && complete_within<T>();
        else return true;
    }
};
template <class T>
struct Within<std::optional<T>> : Within<T> {};
template <class T>
struct Within<Boxed<T>> : Within<T> {};
template <class T>
struct Within<std::vector<T>> : Within<T> {};
template <class T>
struct Within<OneOrMore<T>> : Within<T> {};
template <class K, class V>
struct Within<std::map<K, V>> : Within<V> {};

template <class T>
consteval bool complete_within() {
    const auto look = [](const auto& field) {
        return Within<std::remove_cvref_t<decltype(std::declval<T>().*field.member)>>::complete();
    };
    return apply_fields([&](const auto&... field) { return (look(field) && ...); }, T::fields);
}

template <class S>
inline constexpr bool is_complete = false;
template <class M>
inline constexpr bool is_complete<Soort<Register, M>> = Within<typename Inhoud<M>::Record>::complete();

static_assert(apply_fields([]<class... S>(const S&...) { return (is_complete<S> && ...); }, Register::soorten),
              "a record has a member that is not in its field table, or its file has no id");

// templates, the files themselves, what was withheld and of which papers, and what of that counts
static_assert(members<Register>() == apply_fields([](const auto&... s) { return sizeof...(s); }, Register::soorten) + 5,
              "each place of the register has a kind of file");

} // namespace
