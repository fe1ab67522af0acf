// What a report is: options that become its command line, and a pure function from the register to plain data.
#pragma once

#include "base/finding.hpp"
#include "base/tabel.hpp"
#include "base/value.hpp"
#include "model/register.hpp"
#include "schema/shape.hpp"

#include <span>

namespace grip::yaml {
class Faults;
}

namespace grip {
namespace reports {

/// How a report can be written.
enum class Formaat { md, json, tekst, ics, csv, xlsx };

} // namespace reports

template <>
inline constexpr auto options<reports::Formaat> = std::array{
    Option{reports::Formaat::md, "md", "Markdown, om te lezen of verder te bewerken"},
    Option{reports::Formaat::json, "json", "Voor andere programma's"},
    Option{reports::Formaat::tekst, "tekst", "Voor het scherm"},
    Option{reports::Formaat::ics, "ics", "Voor de agenda in Outlook, Google of Thunderbird"},
    Option{reports::Formaat::csv, "csv", "Een tabel, voor elk rekenblad"},
    Option{reports::Formaat::xlsx, "xlsx", "Een rekenblad voor Excel; schrijf het met --uit naar een bestand"},
};

namespace reports {

/// What can be drawn of a report.
enum class Beeld { risicoverdeling, risicokaart };

inline constexpr std::array gewone_formaten{Formaat::md, Formaat::json};

/// All that a report may look at. For the public reader what is confidential has been taken out of `data` and of the
/// findings.
struct Stand {
    const Register& data;
    Date peildatum;
    std::span<const Finding> findings; ///< sorted by `about`
};

struct Report {
    std::string_view id; ///< of the subcommand, the template and the help text
    std::string_view title;
    const schema::Shape& (*options)();
    const schema::Shape& (*view_shape)();
    /// Decodes the options; with `stand` makes the view as well. What is wrong with the options goes into the faults.
    Value (*view)(const Stand* stand, const yaml::Document& options, yaml::Faults& faults);
    std::span<const Formaat> formaten;
    const Tabel* tabel = nullptr; ///< for csv and xlsx
    std::span<const Beeld> beelden{};
};

} // namespace reports
} // namespace grip
