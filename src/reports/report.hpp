// What a report is: options that become its command line, and a pure function from the register to plain data.
#pragma once

#include "base/agenda.hpp"
#include "base/beeld.hpp"
#include "base/finding.hpp"
#include "base/tabel.hpp"
#include "model/register.hpp"
#include "schema/shape.hpp"

#include <span>

namespace grip::yaml {
class Faults;
}

namespace grip {

struct LandelijkRegister;

namespace reports {

struct Gedeeld;

/// How a report can be written.
enum class Formaat { md, html, docx, odt, pdf, json, tekst, ics, csv, xlsx };

} // namespace reports

template <>
inline constexpr auto options<reports::Formaat> = std::array{
    Option{reports::Formaat::md, "md", "Markdown, om te lezen of verder te bewerken"},
    Option{reports::Formaat::html, "html", "Een bladzijde voor de browser, om te lezen of af te drukken"},
    Option{reports::Formaat::docx, "docx", "Een document voor Word; schrijf het met --uit naar een bestand"},
    Option{reports::Formaat::odt, "odt",
           "Een OpenDocument-tekst, voor LibreOffice of Word; schrijf het met --uit naar een bestand"},
    Option{reports::Formaat::pdf, "pdf", "Een PDF, om te bewaren of te sturen; vraagt het pakket weasyprint"},
    Option{reports::Formaat::json, "json", "Voor andere programma's"},
    Option{reports::Formaat::tekst, "tekst", "Voor het scherm"},
    Option{reports::Formaat::ics, "ics", "Voor de agenda in Outlook, Google of Thunderbird"},
    Option{reports::Formaat::csv, "csv", "Een tabel, voor elk rekenblad"},
    Option{reports::Formaat::xlsx, "xlsx", "Een rekenblad voor Excel; schrijf het met --uit naar een bestand"},
};

namespace reports {

/// All that a report may look at. For the public reader what is confidential has been taken out of `data` and of the
/// findings.
struct Stand {
    const Register& data;
    Date peildatum;
    std::span<const Finding> findings; ///< sorted by `about`
    /// Where many papers are made of one register; else each computes what it needs of it.
    const Gedeeld* gedeeld = nullptr;
    const LandelijkRegister* landelijk = nullptr; ///< to lay beside ours, where one was named
};

/// All that a report makes.
struct Stuk {
    Value view;
    std::optional<Tabel> tabel = {};    ///< for csv and xlsx
    std::optional<Agenda> agenda = {};  ///< for ics
    std::vector<Beeld> beelden = {};    ///< always the same ones, in the same order
    std::vector<Tekst> weggelaten = {}; ///< what was left out, because nothing can be said of it: whole sentences
};

struct Report {
    std::string_view id; ///< of the subcommand, the template and the help text
    std::string_view title;
    const schema::Shape& (*options)();
    const schema::Shape& (*view_shape)();
    /// Decodes the options; with `stand` makes the paper as well. What is wrong with the options goes into the faults.
    Stuk (*stuk)(const Stand* stand, const yaml::Document& options, yaml::Faults& faults);
    bool tekst = false; ///< has a template for the screen
    bool tabel = false;
    bool agenda = false;
    bool beelden = false;
};

std::vector<Formaat> formaten_of(const Report& report);

/// To be read, and not by another program.
bool voor_mensen(Formaat formaat);

/// What somebody opens in a program of his own: Word, Excel, Outlook.
bool voor_een_programma(Formaat formaat);

} // namespace reports
} // namespace grip
