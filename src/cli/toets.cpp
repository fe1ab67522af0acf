// grip toets: every fault of form and every finding of the rules.
#include "analysis/bestanden.hpp"
#include "base/embedded.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "cli/commands.hpp"
#include "cli/journal.hpp"
#include "cli/run.hpp"
#include "render/findings_formats.hpp"
#include "render/findings_text.hpp"
#include "render/json.hpp"
#include "rules/all.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace grip {
namespace {

enum class Toetsformaat { tekst, json, sarif, github, gitlab };
enum class Strengheid { fout, waarschuwing, advies };

} // namespace

template <>
inline constexpr auto options<Toetsformaat> = std::array{
    Option{Toetsformaat::tekst, "tekst", "Om te lezen"},
    Option{Toetsformaat::json, "json", "Voor andere programma's"},
    Option{Toetsformaat::sarif, "sarif", "SARIF 2.1.0, voor code scanning en editors"},
    Option{Toetsformaat::github, "github", "Meldingen bij de bestanden in GitHub Actions"},
    Option{Toetsformaat::gitlab, "gitlab", "Code-quality-rapport van GitLab"},
};
template <>
inline constexpr auto options<Strengheid> = std::array{
    Option{Strengheid::fout, "fout", "Alleen een fout laat de toets mislukken"},
    Option{Strengheid::waarschuwing, "waarschuwing", "Ook een waarschuwing laat de toets mislukken"},
    Option{Strengheid::advies, "advies", "Ook een advies laat de toets mislukken"},
};

namespace cli {
namespace {

struct Options {
    std::vector<Ref<Samenwerking>> samenwerkingen;
    Toetsformaat als{};
    Strengheid streng{};
    bool alles = false;
    bool intern = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerkingen>("Alleen deze samenwerkingen; zonder id alle"),
        field<&Options::als>("Vorm van de uitvoer", Toetsformaat::tekst),
        field<&Options::streng>("Vanaf welke zwaarte de toets mislukt", Strengheid::fout),
        field<&Options::alles>(
            "Toon elke melding met haar plaats, ook wat verklaard is of stil door het sturingsprofiel basis", false),
        field<&Options::intern>("Toon ook wat vertrouwelijk is", false),
    };
};

/// A fault in a file on which all papers rest is told to whoever asks for one collaboration too.
bool is_chosen(const Register& data, const Finding& finding, const std::vector<Ref<Samenwerking>>& chosen) {
    if (chosen.empty() || std::ranges::find(chosen, finding.about, &Ref<Samenwerking>::id) != chosen.end()) return true;
    const Bestand* bestand = analysis::bestand_van(data, finding.location.file);
    return is_form(*finding.rule) && bestand != nullptr && bestand->algemeen;
}

std::vector<std::string> ids_of(const std::vector<Ref<Samenwerking>>& chosen) {
    std::vector<std::string> ids;
    for (const Ref<Samenwerking>& ref : chosen) ids.push_back(ref.id);
    return ids;
}

Severity threshold(Strengheid streng) {
    switch (streng) {
    case Strengheid::fout: return Severity::fout;
    case Strengheid::waarschuwing: return Severity::waarschuwing;
    case Strengheid::advies: return Severity::advies;
    }
    return Severity::fout;
}

/// What silences most of what only says that nothing was filled in, when nobody chose it.
bool drowns(const Checked& checked) {
    constexpr std::ptrdiff_t many = 10;
    return !checked.data.gemeente.sturingsprofiel &&
           std::ranges::count_if(checked.findings, [](const Finding& finding) {
               return finding.rule->absence && finding.ground == Ground::policy && finding.explained.empty();
           }) >= many;
}

/// Where to look further, when something was told in short.
void write_more(std::ostream& out, const Checked& checked) {
    if (checked.findings.empty()) return;
    if (drowns(checked))
        out << "Veel is nog niet ingevuld. Met `sturingsprofiel: basis` in gemeente.yaml vraagt grip alleen wat de wet vraagt; "
               "`grip uitleg sturingsprofiel` vertelt meer.\n";
    out << "`grip toets --alles` toont elke melding met haar plaats, `grip uitleg REGEL` legt een regel uit.\n";
}

/// Faults that keep a whole file from being read come before others.
void unread_first(Checked& checked) {
    const auto is_unread = [&](const Finding& finding) {
        const Bestand* bestand = analysis::bestand_van(checked.data, finding.location.file);
        return bestand != nullptr && bestand->overgeslagen;
    };
    std::stable_partition(checked.findings.begin(), checked.findings.end(), is_unread);
}

void write_text(const Call& call, const Checked& checked, const Options& options, Lezer lezer,
                const render::Summary& summary) {
    const std::string folder = checked.folder == "." ? "" : (checked.folder / "").string();
    const render::TextStyle style{folder, call.environment.color};
    const auto line = [&](const Finding& finding) { return source_line(checked.data, lezer, finding); };
    const auto write = options.alles ? render::findings_text : render::findings_ranked;
    write(call.out, checked.findings, style, line);
    if (!checked.usable)
        call.out
            << "Zolang deze fouten er zijn, is alleen naar de vorm gekeken: zonder dit bestand zegt de rest niets.\n";
    call.out << render::sentence(summary) << '\n';
    const auto niet_gelezen = analysis::niet_gelezen(checked.data, ids_of(options.samenwerkingen));
    if (!niet_gelezen.empty())
        call.out << fmt::format("Wegens fouten niet gelezen: {}. Stukken die dit nodig hebben, zijn niet volledig.\n",
                                printable(join_dutch(niet_gelezen)));
    if (!options.alles) write_more(call.out, checked);
}

/// Of a file as other programs know it: from the root of its repository, and outside one from the folder in which grip was
/// called.
render::FormatStyle format_style(const Call& call, const Checked& checked) {
    const auto here = std::filesystem::absolute(call.environment.folder);
    const auto folder = (here / checked.folder / "").lexically_normal();
    const auto relative = folder.lexically_relative(nearest_repository(folder).value_or(here)) / "";
    return {relative == "./" ? "" : relative.generic_string(), std::string{version()}, std::string{address()}};
}

void write_as(const Options& options, const Call& call, const Checked& checked, Lezer lezer,
              const render::Summary& summary) {
    switch (options.als) {
    case Toetsformaat::tekst: return write_text(call, checked, options, lezer, summary);
    case Toetsformaat::json: call.out << render::findings_json(checked.findings, summary); return;
    case Toetsformaat::sarif: call.out << render::findings_sarif(checked.findings, format_style(call, checked)); return;
    case Toetsformaat::github:
        call.out << render::findings_github(checked.findings, format_style(call, checked));
        return;
    case Toetsformaat::gitlab:
        call.out << render::findings_gitlab(checked.findings, format_style(call, checked));
        return;
    }
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    const Lezer lezer = options.intern ? Lezer::intern : Lezer::openbaar;
    const Wanted wanted = wanted_register(call);
    tell_cut_off(call, wanted.folder);
    Checked checked = check(lezer, read_register(call, wanted));
    for (const auto& ref : options.samenwerkingen) {
        // a file that was left out may be asked for: to hear what is wrong with it
        if (!is_overgeslagen(checked.data, ref.id)) require_samenwerking(checked.data, ref.id);
    }
    const auto is_left_out = [&](const Finding& f) { return !is_chosen(checked.data, f, options.samenwerkingen); };
    std::erase_if(checked.findings, is_left_out);
    std::erase_if(checked.stil, is_left_out);
    const std::size_t stil = checked.stil.size();
    if (options.alles) {
        std::ranges::move(checked.stil, std::back_inserter(checked.findings));
        rules::sort_by_place(checked.findings);
    }
    const bool failed = std::ranges::any_of(checked.findings, [&](const Finding& f) {
        return f.explained.empty() && f.severity >= threshold(options.streng);
    });
    const std::vector<std::string> over = ids_of(options.samenwerkingen);
    const std::size_t total =
        options.samenwerkingen.empty() ? checked.data.samenwerkingen.size() : options.samenwerkingen.size();
    const render::Summary summary{tally(checked.findings), total, analysis::overgeslagen(checked.data, over),
                                  analysis::overgeslagen_onderdelen(checked.data, over), options.alles ? 0 : stil};
    if (options.als == Toetsformaat::tekst && !options.alles) unread_first(checked);
    write_as(options, call, checked, lezer, summary);
    return failed ? ExitCode::findings : ExitCode::done;
}

} // namespace

Command toets() {
    return {"toets",
            "Controleer het register",
            embedded("src/cli/toets.md"),
            {"samenwerkingen"},
            {&schema::shape_of<Options>(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace cli
} // namespace grip
