// Which columns a table has, named by the members of the records of a view. One that is not there does not compile.
#pragma once

#include "base/tabel.hpp"
#include "schema/describe.hpp"
#include "schema/gegeven.hpp"
#include "schema/to_value.hpp"

#include <span>
#include <tuple>

namespace grip::reports {

namespace detail {

template <class M>
struct RecordOf;
template <class T, class R>
struct RecordOf<T R::*> {
    using type = R;
};
template <class T, class R>
struct RecordOf<T (*)(const R&)> {
    using type = R;
};

/// From a value along members, functions of them and places in lists, to a value; nothing where one on the way is absent.
template <auto... Stap>
struct Weg {
    template <class T>
    static Value naar(const T& waarde) {
        return schema::to_value(schema::shape_of<T>(), &waarde);
    }
};
template <auto Eerste, auto... Rest>
struct Weg<Eerste, Rest...> {
    template <class T>
    static Value naar(const std::optional<T>& waarde) {
        return waarde ? naar(*waarde) : Value{};
    }
    template <class T>
    static Value naar(const T& waarde) {
        if constexpr (std::is_member_pointer_v<decltype(Eerste)>) return Weg<Rest...>::naar(waarde.*Eerste);
        else if constexpr (std::is_invocable_v<decltype(Eerste), const T&>) return Weg<Rest...>::naar(Eerste(waarde));
        else return Eerste < waarde.size() ? Weg<Rest...>::naar(waarde[Eerste]) : Value{};
    }
};

} // namespace detail

/// Of rows that are found in lists in one another: a view, then what its list holds, then what the list of that holds.
template <class View, class... Record>
struct Tabelvorm {
    using Rij = std::tuple<const View*, const Record*...>;

    struct Kolom {
        std::string_view kop;
        Value (*cel)(const Rij&);
        Value (*jaar)(const View&) = nullptr;
        bool optellen = false;
        bool noemt = false;

        /// Its head ends with the year to which this way leads.
        template <auto Eerste, auto... Rest>
        constexpr Kolom van_jaar() const {
            Kolom kolom = *this;
            kolom.jaar = [](const View& view) { return detail::Weg<Eerste, Rest...>::naar(view); };
            return kolom;
        }
        /// A sum of its amounts means something: none of them is part of another.
        constexpr Kolom opgeteld() const {
            Kolom kolom = *this;
            kolom.optellen = true;
            return kolom;
        }
        constexpr Kolom noemt_rij() const {
            Kolom kolom = *this;
            kolom.noemt = true;
            return kolom;
        }
    };

    /// The first step is a member of the view or of a record on the way, or a function of that; behind it lead members and
    /// functions of what that holds, and in a list a place. A function tells nothing where nothing belongs in the cell.
    template <auto Eerste, auto... Rest>
    static constexpr Kolom kolom(std::string_view kop) {
        using Begin = typename detail::RecordOf<decltype(Eerste)>::type;
        return {kop, [](const Rij& rij) { return detail::Weg<Eerste, Rest...>::naar(*std::get<const Begin*>(rij)); }};
    }

    template <class... Lijst>
    static Tabel tabel(std::string_view naam, std::span<const Kolom> kolommen, const View& view, Lijst... lijsten) {
        Tabel tabel{naam, {}, {}};
        for (const Kolom& kolom : kolommen) tabel.kolommen.push_back({kop(kolom, view), kolom.optellen, kolom.noemt});
        vul(tabel, kolommen, std::tuple{&view}, lijsten...);
        return tabel;
    }

private:
    static std::string kop(const Kolom& kolom, const View& view) {
        std::string kop{kolom.kop};
        if (kolom.jaar != nullptr) kop += " " + std::to_string(std::get<Jaar>(kolom.jaar(view).data).year);
        return kop;
    }

    static void vul(Tabel& tabel, std::span<const Kolom> kolommen, const Rij& rij) {
        ValueList& cellen = tabel.rijen.emplace_back();
        for (const Kolom& kolom : kolommen) cellen.push_back(kolom.cel(rij));
    }

    template <class... Boven, class Lijst, class... Rest>
    static void vul(Tabel& tabel, std::span<const Kolom> kolommen, const std::tuple<Boven...>& boven, Lijst lijst,
                    Rest... rest) {
        for (const auto& item : std::get<sizeof...(Boven) - 1>(boven)->*lijst)
            vul(tabel, kolommen, std::tuple_cat(boven, std::tuple{&item}), rest...);
    }
};

} // namespace grip::reports
