// The one command that all reports share: read the options, load, make the view, render.
#include "analysis/bestanden.hpp"
#include "base/embedded.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/pictures.hpp"
#include "cli/run.hpp"
#include "cli/templates.hpp"
#include "render/csv.hpp"
#include "render/fill.hpp"
#include "render/icalendar.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/plain_text.hpp"
#include "render/xlsx.hpp"
#include "reports/all.hpp"
#include "reports/omlijsting.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ostream>

namespace grip::cli {
namespace {

using reports::Formaat;

struct OutputOptions {
    Formaat als{};
    std::optional<Tekst> uit;
    bool overschrijf = false;
    bool intern = false;
    std::optional<Tekst> beelden;
    std::optional<Tekst> vorige;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&OutputOptions::als>("Vorm van de uitvoer", Formaat::md),
        field<&OutputOptions::uit>("Schrijf naar dit bestand, in plaats van naar het scherm"),
        field<&OutputOptions::overschrijf>("Vervang het bestand als het al bestaat", false),
        field<&OutputOptions::intern>("Toon ook wat vertrouwelijk is; het stuk is dan niet openbaar", false),
        field<&OutputOptions::beelden>("Maak de beelden bij het stuk, als SVG in deze map"),
        field<&OutputOptions::vorige>("De kalender (ics) van de vorige keer: wat daaruit verdween, wordt afgemeld"),
    };
};

/// The kind of file that an option names, if any.
Referent referent_of(const schema::FieldShape& option) { return schema::single(*option.shape).referent; }

/// Every option that names a samenwerking or vergadering names one that exists.
void require_known(const reports::Report& report, const yaml::Entries& given, const Register& data) {
    for (const auto& [key, values] : entries_of(report.options(), given)) {
        const Referent referent = referent_of(*schema::find_field(report.options(), key));
        for (const std::string& id : values) {
            if (referent == Referent::samenwerking) require_samenwerking(data, id);
            if (referent == Referent::vergadering) require_vergadering(data, id);
        }
    }
}

Value make_view(const reports::Report& report, const yaml::Entries& given, const reports::Stand* stand) {
    const yaml::Document options = yaml::from_entries(entries_of(report.options(), given));
    yaml::Faults faults;
    Value view = report.view(stand, options, faults);
    refuse_faults(faults);
    return view;
}

/// As reports want it: the findings sorted by what they are about.
Checked seen_by(Lezer lezer, Read read) {
    Checked checked = check(lezer, std::move(read));
    std::ranges::stable_sort(checked.findings, {}, &Finding::about);
    return checked;
}

reports::Stand stand_of(const Checked& checked) { return {checked.data, checked.peildatum, checked.findings}; }

/// The calendar that was made before, if one is named.
std::optional<std::string> vorige(const OutputOptions& options) {
    if (!options.vorige) return {};
    constexpr std::size_t most = 4 << 20;
    return source::disk(".").read(options.vorige->text, most);
}

std::string render_whole(const reports::Report& report, const reports::Stand& stand, const Value& whole,
                         const OutputOptions& options) {
    const Register& data = stand.data;
    switch (options.als) {
    case Formaat::md: return render::markdown(render::fill(whole, template_for(report, data, Leesvorm::papier)));
    case Formaat::json: return render::view_json(whole);
    case Formaat::tekst: return render::plain_text(render::fill(whole, template_for(report, data, Leesvorm::scherm)));
    case Formaat::ics: return render::icalendar(whole, vorige(options));
    case Formaat::csv: return render::csv(whole, *report.tabel);
    case Formaat::xlsx: return render::xlsx(whole, *report.tabel, stand.peildatum);
    }
    return {};
}

/// What is for programs has no place for the words above a paper: then they are said beside it.
bool tells_itself(Formaat formaat) {
    switch (formaat) {
    case Formaat::md:
    case Formaat::tekst:
    case Formaat::json: return true;
    case Formaat::ics:
    case Formaat::csv:
    case Formaat::xlsx: return false;
    }
    return false;
}

/// What a report can be written as, of all that grip can write.
struct OutputShape {
    schema::Shape als;
    schema::Shape options;
};

bool is_pictures(const schema::FieldShape& field) { return field.key == key_of(&OutputOptions::beelden); }

bool is_vorige(const schema::FieldShape& field) { return field.key == key_of(&OutputOptions::vorige); }

const schema::Shape& output_shape_of(const reports::Report& report) {
    static std::map<std::string_view, OutputShape> shapes;
    const auto [place, added] = shapes.try_emplace(report.id);
    OutputShape& shape = place->second;
    if (!added) return shape.options;
    shape.als = schema::shape_of<Formaat>();
    std::erase_if(shape.als.options, [&](const schema::OptionShape& option) {
        return std::ranges::none_of(report.formaten, [&](Formaat f) { return option_of(f).key == option.key; });
    });
    shape.options = schema::shape_of<OutputOptions>();
    for (schema::FieldShape& field : shape.options.fields) {
        if (field.key == key_of(&OutputOptions::als)) field.shape = &shape.als;
    }
    if (report.beelden.empty()) std::erase_if(shape.options.fields, is_pictures);
    const bool ics = std::ranges::find(report.formaten, Formaat::ics) != report.formaten.end();
    if (!ics) std::erase_if(shape.options.fields, is_vorige);
    return shape.options;
}

/// Of all that grip can write, only what this report can be written as is offered.
void require_formaat(const reports::Report& report, const yaml::Entries& given) {
    const auto als =
        std::ranges::find(given, key_of(&OutputOptions::als), [](const auto& entry) { return entry.first; });
    if (als == given.end()) return;
    std::vector<std::string> keys;
    for (const Formaat f : report.formaten) keys.emplace_back(option_of(f).key);
    const std::string& asked = als->second.back();
    if (std::ranges::find(keys, asked) != keys.end()) return;
    const auto near = nearest(asked, keys);
    throw UsageError{fmt::format("--als: \"{}\" is bij dit stuk geen mogelijkheid. {}Kies uit: {}.", printable(asked),
                                 near ? fmt::format("Bedoelde u `{}`? ", *near) : "", fmt::join(keys, ", "))};
}

bool is_within(const std::filesystem::path& file, const std::filesystem::path& folder) {
    const auto path = std::filesystem::weakly_canonical(file);
    const auto around = std::filesystem::weakly_canonical(folder);
    return std::ranges::mismatch(around, path).in1 == around.end();
}

void require_outside(const std::filesystem::path& folder, const std::optional<Tekst>& path, std::string_view option) {
    if (path && is_within(path->text, folder)) {
        throw UsageError{fmt::format("Een stuk hoort niet in het register zelf. Kies een andere map bij {}.", option)};
    }
}

/// Where the paper goes; the folder at hand when it goes to the screen.
std::filesystem::path folder_of(const std::optional<Tekst>& uit) {
    const std::filesystem::path here{"."};
    return uit ? here / std::filesystem::path{uit->text}.parent_path() : here;
}

/// Says why no paper can be made of what was read; nothing when one can.
std::optional<std::string_view> reason_against(const reports::Report& report, const load::Loaded& loaded) {
    if (!loaded.usable)
        return "gemeente.yaml of een bestand in kader/ heeft fouten; daarom is er geen stuk gemaakt. `grip toets` noemt de "
               "fouten.\n";
    if (!is_sound(report, loaded.data))
        return "Het sjabloon van dit stuk heeft fouten; daarom is het niet gemaakt. `grip toets` noemt de fouten.\n";
    return std::nullopt;
}

/// Also when the public could not have it at all, because what it is about is confidential or what it needs is.
bool differs_for_public(const reports::Report& report, const Call& call, const Value& view,
                        const reports::Stand& open) {
    try {
        return view != make_view(report, call.options, &open);
    } catch (const UsageError&) {
        return true;
    } catch (const NoPaper&) {
        return true;
    }
}

struct Paper {
    Value whole;
    std::string text;
    bool niet_openbaar = false;
};

Paper make_paper(const reports::Report& report, const Call& call, const OutputOptions& options, const Checked& seen,
                 const Checked& open) {
    const reports::Stand stand = stand_of(seen);
    const reports::Stand open_stand = stand_of(open);
    Value view = make_view(report, call.options, &stand);
    const bool niet_openbaar = options.intern && differs_for_public(report, call, view, open_stand);
    if (analysis::overgeslagen_onderdelen(stand.data) > 0) reports::mark_ongelezen(stand.data, view);
    reports::Omlijsting omlijsting = reports::omlijst(report, stand, view, niet_openbaar);
    if (options.beelden) omlijsting.beelden = picture_links(report, options.beelden->text, folder_of(options.uit));
    Value whole = reports::join(omlijsting, std::move(view));
    std::string text = render_whole(report, stand, whole, options);
    return {std::move(whole), std::move(text), niet_openbaar};
}

/// A report that leaves something out names it in its view; it is said beside the paper.
void tell_left_out(const Value& whole, std::ostream& err) {
    const auto& entries = std::get<ValueObject>(whole.data);
    const auto found = std::ranges::find(entries, "weggelaten", &ValueEntry::key);
    if (found == entries.end()) return;
    for (const Value& value : std::get<ValueList>(found->value.data))
        err << fmt::format("Weggelaten, want er staat nog niets bij om te bespreken: {}.\n",
                           printable(std::get<Tekst>(value.data).text));
}

void put_out(const reports::Report& report, const Call& call, const OutputOptions& options, const Paper& paper) {
    std::vector<OutputFile> files;
    if (options.beelden) files = pictures(report, paper.whole, options.beelden->text);
    if (options.uit) files.push_back({options.uit->text, paper.text});
    call.environment.write(files, options.overschrijf ? Writing::replace : Writing::fresh,
                           options.intern ? Access::only_owner : Access::usual);
    if (!options.uit) call.out << paper.text;
    tell_left_out(paper.whole, call.err);
    if (paper.niet_openbaar && !tells_itself(options.als))
        call.err << "Niet openbaar: hierin staan vertrouwelijke gegevens, en dat staat er niet bij.\n";
}

ExitCode run(const reports::Report& report, const Call& call) {
    require_formaat(report, call.options);
    const OutputOptions options = read_options<OutputOptions>(call.options);
    if (options.als == Formaat::xlsx && !options.uit)
        throw UsageError{"Een rekenblad past niet op het scherm. Noem met --uit een bestand, zoals --uit lijst.xlsx."};
    if (options.vorige && options.als != Formaat::ics)
        throw UsageError{"--vorige hoort bij een kalender voor de agenda. Zet er --als ics bij."};
    make_view(report, call.options, nullptr); // what is wrong with the options is said before the register is read
    Read read = read_register(call);
    if (const auto reason = reason_against(report, read.loaded)) {
        call.err << *reason;
        return ExitCode::findings;
    }
    require_known(report, call.options, read.loaded.data);
    require_outside(read.folder, options.uit, "--uit");
    require_outside(read.folder, options.beelden, "--beelden");
    const Checked seen = options.intern ? seen_by(Lezer::intern, read) : Checked{};
    const Checked open = seen_by(Lezer::openbaar, std::move(read));
    try {
        put_out(report, call, options, make_paper(report, call, options, options.intern ? seen : open, open));
    } catch (const NoPaper& reason) {
        call.err << reason.what() << "\n";
        return ExitCode::findings;
    }
    const std::vector<std::string> overgeslagen = analysis::niet_gelezen(open.data);
    if (overgeslagen.empty()) return ExitCode::done;
    call.err << fmt::format(
        "Dit stuk is niet volledig. Wegens fouten overgeslagen: {}. `grip toets` noemt de fouten.\n",
        fmt::join(overgeslagen, ", "));
    return ExitCode::findings;
}

/// The first option that names a file is given without its name, and so is a year behind a single one.
std::vector<std::string_view> positional_of(const schema::Shape& options) {
    const auto& fields = options.fields;
    const auto file = std::ranges::find_if(
        fields, [](const schema::FieldShape& field) { return referent_of(field) != Referent::none; });
    if (file == fields.end()) return {};
    std::vector<std::string_view> keys{file->key};
    const auto next = std::next(file);
    const bool single = file->shape->kind != schema::Kind::list;
    if (single && next != fields.end() && next->shape->kind == schema::Kind::year) keys.push_back(next->key);
    return keys;
}

} // namespace

Command rapport(const reports::Report& report) {
    return {report.id,
            report.title,
            embedded(fmt::format("src/reports/{}.md", report.id)),
            positional_of(report.options()),
            {&report.options(), &output_shape_of(report), &schema::shape_of<CommonOptions>()},
            [&report](const Call& call) { return run(report, call); }};
}

} // namespace grip::cli
