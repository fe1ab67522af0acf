// The one command that all reports share: read the options, load, make the view, render.
#include "base/embedded.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "cli/templates.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "reports/all.hpp"
#include "reports/omlijsting.hpp"

#include <ostream>

namespace grip {
namespace {

enum class Rapportformaat { md, json };

} // namespace

template <>
inline constexpr auto options<Rapportformaat> = std::array{
    Option{Rapportformaat::md, "md", "Markdown, om te lezen of verder te bewerken"},
    Option{Rapportformaat::json, "json", "Voor andere programma's"},
};

namespace cli {
namespace {

struct Uitvoer {
    Rapportformaat als{};
    std::optional<Tekst> uit;
    bool overschrijf = false;
    bool intern = false;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"als", &Uitvoer::als, "Vorm van de uitvoer", Rapportformaat::md},
        Field{"uit", &Uitvoer::uit, "Schrijf naar dit bestand, in plaats van naar het scherm"},
        Field{"overschrijf", &Uitvoer::overschrijf, "Vervang het bestand als het al bestaat", false},
        Field{"intern", &Uitvoer::intern, "Toon ook wat vertrouwelijk is; het stuk is dan niet openbaar", false},
    };
};

/// The kind of file that an option names, if any.
std::string_view referent_of(const schema::FieldShape& option) { return schema::single(*option.shape).referent; }

/// Every option that names a samenwerking or vergadering names one that exists.
void require_known(const reports::Report& report, const yaml::Entries& given, const Register& data) {
    for (const auto& [key, values] : entries_of(report.options(), given)) {
        const std::string_view referent = referent_of(*schema::find_field(report.options(), key));
        for (const std::string& id : values) {
            if (referent == "samenwerking") require_samenwerking(data, id);
            if (referent == "vergadering") require_vergadering(data, id);
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

/// The register and the findings as this reader may see them.
Checked seen_by(Lezer lezer, Checked checked) {
    if (lezer == Lezer::openbaar) reports::withhold(checked.data);
    show_to(lezer, checked.findings);
    std::ranges::stable_sort(checked.findings, {}, &Finding::about);
    return checked;
}

reports::Stand stand_of(const Checked& checked) { return {checked.data, checked.peildatum, checked.findings}; }

std::string render_whole(const reports::Report& report, const Register& data, const Value& whole,
                         Rapportformaat format) {
    if (format == Rapportformaat::json) return render::view_json(whole);
    return render::markdown(whole, template_of(report, data), partials_of(data));
}

bool is_within(const std::filesystem::path& file, const std::filesystem::path& folder) {
    const auto path = std::filesystem::weakly_canonical(file);
    const auto around = std::filesystem::weakly_canonical(folder);
    return std::ranges::mismatch(around, path).in1 == around.end();
}

ExitCode run(const reports::Report& report, const Call& call) {
    const Uitvoer uitvoer = read_options<Uitvoer>(call.options);
    make_view(report, call.options, nullptr); // what is wrong with the options is said before the register is read
    Checked checked = check_register(call);
    if (!checked.usable) {
        call.err
            << "gemeente.yaml of een bestand in kader/ heeft fouten; daarom is er geen stuk gemaakt. `grip toets` noemt de fouten.\n";
        return ExitCode::findings;
    }
    if (!template_problems(report, checked.data).empty()) {
        call.err
            << "Het sjabloon van dit stuk heeft fouten; daarom is het niet gemaakt. `grip toets` noemt de fouten.\n";
        return ExitCode::findings;
    }
    require_known(report, call.options, checked.data);
    const Checked seen = uitvoer.intern ? seen_by(Lezer::intern, checked) : Checked{};
    const Checked open = seen_by(Lezer::openbaar, std::move(checked));
    const reports::Stand stand = stand_of(uitvoer.intern ? seen : open);
    Value view = make_view(report, call.options, &stand);
    const reports::Stand open_stand = stand_of(open);
    const bool niet_openbaar = uitvoer.intern && view != make_view(report, call.options, &open_stand);
    const reports::Omlijsting omlijsting = reports::omlijst(report, stand, view, niet_openbaar);
    const std::string text = render_whole(report, open.data, reports::join(omlijsting, std::move(view)), uitvoer.als);
    if (uitvoer.uit && is_within(uitvoer.uit->text, open.folder))
        throw UsageError{"Een stuk hoort niet in het register zelf. Kies een andere map bij --uit."};
    if (uitvoer.uit) write_file(uitvoer.uit->text, text, uitvoer.overschrijf);
    else call.out << text;
    if (open.data.overgeslagen.empty()) return ExitCode::done;
    call.err << fmt::format(
        "Dit stuk is niet volledig. Wegens fouten overgeslagen: {}. `grip toets` noemt de fouten.\n",
        fmt::join(open.data.overgeslagen, ", "));
    return ExitCode::findings;
}

/// The first option that names a file is given without its name.
std::vector<std::string_view> positional_of(const schema::Shape& options) {
    for (const schema::FieldShape& field : options.fields) {
        if (!referent_of(field).empty()) return {field.key};
    }
    return {};
}

} // namespace

Command rapport(const reports::Report& report) {
    return {report.id,
            report.title,
            embedded(fmt::format("src/reports/{}.md", report.id)),
            positional_of(report.options()),
            {&report.options(), &schema::shape_of<Uitvoer>(), &schema::shape_of<Algemeen>()},
            [&report](const Call& call) { return run(report, call); }};
}

} // namespace cli
} // namespace grip
