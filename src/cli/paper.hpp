// A report made, and written in its format.
#pragma once

#include "base/opschrift.hpp"
#include "cli/inzage.hpp"
#include "cli/output.hpp"
#include "cli/output_options.hpp"
#include "render/html.hpp"
#include "render/template.hpp"

#include <functional>

namespace grip::cli {

struct Paper {
    std::string text;
    std::vector<OutputFile> beelden; ///< only when they were asked for
    std::vector<Tekst> weggelaten;
    std::vector<Zin> buiten_tabel; ///< what is not in the rows of a table, when the table cannot say so
    std::size_t niet_ingevuld = 0; ///< how many facts that it could show are missing
    bool niet_openbaar = false;    ///< it shows something confidential
};

/// What is wrong with the options of the report itself, without looking at a register. Throws UsageError.
void check_options(const reports::Report& report, const yaml::Entries& given);

/// The kind of file that an option names, if any.
Referent referent_of(const schema::FieldShape& option);

/// The samenwerkingen that a paper was asked for, itself or by their meeting; empty: all.
std::vector<std::string> onderwerpen(const reports::Report& report, const yaml::Entries& given, const Register& data);

/// Throws NoPaper when it cannot be made.
Paper make_paper(const reports::Report& report, const yaml::Entries& given, const OutputOptions& options,
                 const Inzage& inzage);

/// A paper as a site holds it: its words for a page, and the same as files.
struct SitePaper {
    Opschrift opschrift;
    render::HtmlBody inhoud;
    std::vector<std::pair<reports::Formaat, std::string>> bestanden;
};

/// Makes a PDF of a page.
using PdfMaker = std::function<std::string(const std::string& html)>;

/// What all papers of a report in a site have in common.
struct SiteSoort {
    const reports::Report* report = nullptr;
    render::Template sjabloon;
};

/// In each format in which the report comes that people open in a program: Word, a workbook, a calendar; as PDF only where `as_pdf`
/// is given. Throws NoPaper.
SitePaper make_site_paper(const SiteSoort& soort, const yaml::Entries& given, const OutputOptions& options,
                          const Inzage& inzage, const PdfMaker& as_pdf);

} // namespace grip::cli
