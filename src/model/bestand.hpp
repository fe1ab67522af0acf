// The files of a register: which kinds there are, and what became of each file.
#pragma once

#include "base/weggelaten.hpp"
#include "schema/field.hpp"

#include <vector>

namespace grip {

/// A framework: the one that is built in, and the municipality's own, which takes the place of all of it.
template <class R>
struct Kader {
    R ingebouwd;
    std::shared_ptr<const yaml::Document> document; ///< of what is built in: its origins point into it
    std::optional<R> eigen;

    const R& operator*() const { return eigen ? *eigen : ingebouwd; }
    const R* operator->() const { return &**this; }
};

enum class Herkomst {
    verplicht, ///< one file, without which there is no register: when it has a fault nothing else can be said
    vrij,      ///< one file, that may not be there
    map,       ///< a folder, with a file for each record
    kader,     ///< built in, and the municipality may have its own; a fault in that one is as bad as in `verplicht`
    wet,       ///< built in, and the municipality cannot have another
};

/// What is about no samenwerking.
inline std::string gemeente_zelf(const std::string& /*naam*/) { return {}; }

/// A kind of file: its pattern, and where in T what was read goes. A member of type R holds one record, std::vector<R> one for
/// each file, Kader<R> a framework.
template <class T, class M>
struct Soort {
    std::string_view id;
    M T::*plaats;
    Herkomst herkomst;
    std::string_view
        bestand; ///< relative to the register; `samenwerkingen/<id>.yaml`: what stands between < and > differs
    std::string_view doc;
    /// The id of the samenwerking that a file is about, from its name without `.yaml`, which can be read when the file cannot.
    std::string (*over)(const std::string& naam) = gemeente_zelf;
};
template <class T, class M>
Soort(std::string_view, M T::*, Herkomst, std::string_view, std::string_view) -> Soort<T, M>;
template <class T, class M>
Soort(std::string_view, M T::*, Herkomst, std::string_view, std::string_view, std::string (*)(const std::string&))
    -> Soort<T, M>;

template <class M>
inline constexpr bool is_kader = false;
template <class R>
inline constexpr bool is_kader<Kader<R>> = true;

template <class M>
inline constexpr bool is_map = false;
template <class R>
inline constexpr bool is_map<std::vector<R>> = true;

/// What is read goes where it can.
template <class T, class M>
constexpr bool past_op_plaats(const Soort<T, M>& soort) {
    const bool kader = soort.herkomst == Herkomst::kader || soort.herkomst == Herkomst::wet;
    const bool map = soort.herkomst == Herkomst::map;
    return kader == is_kader<M> && map == is_map<M> && map == (soort.bestand.find('<') != std::string_view::npos);
}

/// The record that a place in the register holds, or holds many of.
template <class M>
struct Inhoud {
    using Record = M;
};
template <class R>
struct Inhoud<std::vector<R>> : Inhoud<R> {};
template <class R>
struct Inhoud<Kader<R>> : Inhoud<R> {};

/// A file of the register: read, left out, or passed over because it is none that can be read.
struct Bestand {
    std::string naam; ///< relative to the register, with `/`
    std::string_view soort;
    std::string id;                     ///< its name without folder and `.yaml`
    std::string over;                   ///< the samenwerking that it is about; empty: the municipality itself
    bool algemeen = false;              ///< all papers rest on it
    bool overgeslagen = false;          ///< left out because of faults of form
    std::vector<Weggelaten> weggelaten; ///< parts that were left out alone
    std::shared_ptr<const yaml::Document> document; ///< what the origins point into; none when it could not be read
};

} // namespace grip
