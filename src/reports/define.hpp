// Makes a Report of a function `View view(const Stand&, const Options&)`. Heavy: included by each report's own file only.
#pragma once

#include "reports/report.hpp"
#include "reports/tabelvorm.hpp"
#include "schema/decode.hpp"

namespace grip::reports {

namespace detail {
inline void add(Stuk& stuk, Tabel tabel) { stuk.tabel = std::move(tabel); }
inline void add(Stuk& stuk, Agenda agenda) { stuk.agenda = std::move(agenda); }
inline void add(Stuk& stuk, std::vector<Beeld> beelden) { stuk.beelden = std::move(beelden); }
inline void add(Stuk& stuk, std::vector<Tekst> weggelaten) { stuk.weggelaten = std::move(weggelaten); }
} // namespace detail

/// `extra`: functions that make of the view what else the report offers: a Tabel, an Agenda, pictures, or the names of what was
/// left out.
template <class View, class Options, View (*function)(const Stand&, const Options&), auto... extra>
struct Definition {
    static Stuk stuk(const Stand* stand, const yaml::Document& document, yaml::Faults& faults) {
        const Options options = schema::decode<Options>(document, faults);
        if (!faults.empty() || stand == nullptr) return {};
        const View view = function(*stand, options);
        Stuk stuk{schema::to_value(schema::shape_of<View>(), &view)};
        (detail::add(stuk, extra(view)), ...);
        return stuk;
    }

    template <class Made>
    static constexpr bool makes = (std::is_same_v<Made, decltype(extra(std::declval<const View&>()))> || ...);

    /// `tekst`: there is a template for the screen as well.
    static consteval Report report(std::string_view id, std::string_view title, bool tekst = false) {
        return {id,           title,         schema::shape_of<Options>, schema::shape_of<View>, stuk, tekst,
                makes<Tabel>, makes<Agenda>, makes<std::vector<Beeld>>};
    }
};

} // namespace grip::reports
