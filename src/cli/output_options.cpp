#include "cli/output_options.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/pdf.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <map>

namespace grip::cli {
namespace {

using reports::Formaat;

std::vector<std::string> keys_of(const reports::Report& report) {
    std::vector<std::string> keys;
    for (const Formaat formaat : reports::formaten_of(report)) keys.emplace_back(option_of(formaat).key);
    return keys;
}

/// What a report can be written as, of all that grip can write.
struct OutputShape {
    schema::Shape als;
    schema::Shape options;
};

bool is_pictures(const schema::FieldShape& field) { return field.key == key_of(&OutputOptions::beelden); }

bool is_vorige(const schema::FieldShape& field) { return field.key == key_of(&OutputOptions::vorige); }

/// Of all that grip can write, only what this report can be written as is offered.
void require_formaat(const reports::Report& report, const yaml::Entries& given) {
    const auto* als = given_for(given, key_of(&OutputOptions::als));
    if (als == nullptr) return;
    const std::vector<std::string> keys = keys_of(report);
    const std::string& asked = als->back();
    if (std::ranges::find(keys, asked) != keys.end()) return;
    const auto near = nearest(asked, keys);
    throw UsageError{fmt::format("--als: \"{}\" is bij dit stuk geen mogelijkheid. {}Kies uit: {}.", printable(asked),
                                 near ? fmt::format("Bedoelde u `{}`? ", *near) : "", fmt::join(keys, ", "))};
}

/// What a screen cannot show is written to a file.
void refuse_on_screen(Formaat formaat) {
    struct Bestandsvorm {
        Formaat formaat;
        std::string_view wat;
        std::string_view naam;
    };
    for (const auto& [vorm, wat, naam] : {Bestandsvorm{Formaat::xlsx, "Een rekenblad", "lijst.xlsx"},
                                          Bestandsvorm{Formaat::docx, "Een Word-document", "stuk.docx"},
                                          Bestandsvorm{Formaat::odt, "Een OpenDocument-tekst", "stuk.odt"},
                                          Bestandsvorm{Formaat::pdf, "Een PDF", "stuk.pdf"}}) {
        if (formaat == vorm)
            throw UsageError{
                fmt::format("{} past niet op het scherm. Noem met --uit een bestand, zoals --uit {}.", wat, naam)};
    }
}

/// Programs in which a paper is opened, and what grip makes for them instead.
constexpr std::array<std::string_view, 2> not_written{".doc", ".xls"};

/// Without --als the name of the file says what is wanted: `--uit dashboard.html`. Throws UsageError for what grip cannot write,
/// and for a name that says something else than --als.
void follow_name(const reports::Report& report, bool als_given, OutputOptions& options) {
    if (!options.uit) return;
    const std::string ending = lower_ascii(std::filesystem::path{options.uit->text}.extension().string());
    if (std::ranges::find(not_written, ending) != not_written.end())
        throw UsageError{fmt::format(
            "Een bestand op {} kan grip niet maken. Kies --uit naam.docx voor Word of LibreOffice, of --uit "
            "naam.html voor uw browser.",
            ending)};
    for (const Formaat formaat : reports::formaten_of(report)) {
        if (ending != fmt::format(".{}", option_of(formaat).key) || options.als == formaat) continue;
        if (als_given)
            throw UsageError{
                fmt::format("--uit noemt een bestand op {}, en --als vraagt {}. Laat --als weg, of geef het bestand "
                            "een andere naam.",
                            ending, option_of(options.als).key)};
        options.als = formaat;
    }
}

} // namespace

const schema::Shape& output_shape_of(const reports::Report& report) {
    static std::map<std::string_view, OutputShape> shapes;
    const auto [place, added] = shapes.try_emplace(report.id);
    OutputShape& shape = place->second;
    if (!added) return shape.options;
    shape.als = schema::shape_of<Formaat>();
    const std::vector<std::string> keys = keys_of(report);
    std::erase_if(shape.als.options,
                  [&](const schema::OptionShape& option) { return std::ranges::find(keys, option.key) == keys.end(); });
    shape.options = schema::shape_of<OutputOptions>();
    for (schema::FieldShape& field : shape.options.fields) {
        if (field.key == key_of(&OutputOptions::als)) field.shape = &shape.als;
    }
    if (!report.beelden) std::erase_if(shape.options.fields, is_pictures);
    if (!report.agenda) std::erase_if(shape.options.fields, is_vorige);
    return shape.options;
}

OutputOptions read_output_options(const reports::Report& report, const yaml::Entries& given) {
    require_formaat(report, given);
    OutputOptions options = read_options<OutputOptions>(given);
    follow_name(report, given_for(given, key_of(&OutputOptions::als)) != nullptr, options);
    if (!options.uit) refuse_on_screen(options.als);
    if (options.als == Formaat::pdf) require_pdf();
    if (options.vorige && options.als != Formaat::ics)
        throw UsageError{"--vorige hoort bij een kalender voor de agenda. Zet er --als ics bij."};
    return options;
}

} // namespace grip::cli
