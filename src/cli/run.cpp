#include "cli/run.hpp"

#include "analysis/bestanden.hpp"
#include "cli/templates.hpp"
#include "load/withhold.hpp"
#include "render/docx_reference.hpp"
#include "render/rules.hpp"
#include "rules/all.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::cli {
namespace {

bool was_left_out(const Register& data, std::string_view soort, const std::string& id) {
    const Bestand* bestand = analysis::bestand_van(data, soort, id);
    return bestand != nullptr && bestand->overgeslagen;
}

template <class R>
void require(const std::vector<R>& records, const std::string& id, std::string_view what) {
    std::vector<std::string> ids;
    for (const R& record : records) ids.push_back(record.id);
    if (std::ranges::find(ids, id) != ids.end()) return;
    const auto near = nearest(id, ids);
    throw UsageError{
        fmt::format("Er is geen {} `{}` in het register. {}", what, printable(id),
                    near ? fmt::format("Bedoelde u `{}`?", *near) : "Het id is de naam van het bestand zonder .yaml.")};
}

/// Null when it cannot be read, which is reported.
std::shared_ptr<const render::DocxReference> referentie(const std::string& bytes, std::vector<Finding>& findings) {
    if (auto found = render::docx_reference(bytes))
        return std::make_shared<const render::DocxReference>(std::move(*found));
    Findings{render::rules::bestand_referentie, findings}.add(
        {std::string{load::referentie_file}, "", 1, 1}, "dit is geen Word-document dat gelezen kan worden",
        "Bewaar het in Word als .docx, zonder wachtwoord, of haal het weg.");
    return nullptr;
}

} // namespace

Read read(const source::Source& source, const std::filesystem::path& folder, Date peildatum) {
    Read read{folder, peildatum, load::load(source, rules::all())};
    check_sjablonen(read.loaded.data, read.loaded.findings);
    if (read.loaded.huisstijl.referentie)
        read.referentie = referentie(*read.loaded.huisstijl.referentie, read.loaded.findings);
    return read;
}

Wanted wanted_register(const Call& call) {
    const CommonOptions algemeen = read_options<CommonOptions>(call.options);
    return {algemeen.map ? std::filesystem::path{algemeen.map->text} : find_register(call.environment.folder),
            algemeen.peildatum.value_or(call.environment.today)};
}

Wanted own_register(const Call& call) {
    Wanted wanted = wanted_register(call);
    const bool named = read_options<CommonOptions>(call.options).map.has_value();
    const auto folder = std::filesystem::absolute(call.environment.folder / wanted.folder).lexically_normal();
    const auto here = std::filesystem::absolute(call.environment.folder).lexically_normal();
    const bool holds = folder.parent_path() == here;
    if (named || holds || std::ranges::mismatch(folder, here).in1 == folder.end()) return wanted;
    throw UsageError{
        fmt::format("Het dichtstbijzijnde register is {}, en daar staat u niet bij. Ga erheen, of wijs het aan "
                    "met --register {}.",
                    printable(wanted.folder.string()), printable(wanted.folder.string()))};
}

Wanted register_to_change(const Call& call, bool uitvoeren) {
    return uitvoeren ? own_register(call) : wanted_register(call);
}

Read read_register(const Call& call) { return read_register(call, wanted_register(call)); }

Read read_register(const Call& call, const Wanted& wanted) {
    return read(call.environment.source(wanted.folder), wanted.folder, wanted.peildatum);
}

std::string unusable(std::string_view daarom) {
    return fmt::format(
        "gemeente.yaml of een bestand in kader/ heeft fouten; daarom {}. `grip toets` noemt de fouten.\n", daarom);
}

Checked as_seen(Lezer lezer, Read read) {
    load::Loaded& loaded = read.loaded;
    if (lezer == Lezer::openbaar) load::withhold(loaded.data, read.peildatum);
    return {.folder = read.folder,
            .peildatum = read.peildatum,
            .data = std::move(loaded.data),
            .findings = std::move(loaded.findings),
            .stil = {},
            .usable = loaded.usable,
            .referentie = read.referentie,
            .tokens = std::move(loaded.huisstijl.tokens)};
}

Checked check(Lezer lezer, Read read) {
    Checked checked = as_seen(lezer, std::move(read));
    checked.findings = rules::run_all({checked.data, checked.peildatum}, std::move(checked.findings), checked.usable);
    if (lezer == Lezer::intern) load::mark_geheim(checked.data, checked.peildatum); // a rule tells what was not marked
    show_to(lezer, checked.findings);
    const auto stil = std::stable_partition(checked.findings.begin(), checked.findings.end(),
                                            [](const Finding& f) { return !f.stil; });
    std::move(stil, checked.findings.end(), std::back_inserter(checked.stil));
    checked.findings.erase(stil, checked.findings.end());
    return checked;
}

Checked check_for_reports(Lezer lezer, Read read) {
    Checked checked = check(lezer, std::move(read));
    std::ranges::stable_sort(checked.findings, {}, &Finding::about);
    return checked;
}

std::string source_line(const Register& data, Lezer lezer, const Finding& finding) {
    if (lezer == Lezer::openbaar && !finding.location.public_line) return {};
    const Bestand* bestand = analysis::bestand_van(data, finding.location.file);
    if (bestand == nullptr || bestand->document == nullptr) return {};
    const std::string_view line = yaml::source_line(*bestand->document, finding.location.line);
    constexpr std::size_t longest = 1000; // a whole file on one line helps nobody
    return std::string{line.size() <= longest ? line : std::string_view{}};
}

bool is_overgeslagen(const Register& data, const std::string& id) { return was_left_out(data, "samenwerking", id); }

void require_samenwerking(const Register& data, const std::string& id) {
    if (is_overgeslagen(data, id)) {
        throw WorldError{
            fmt::format("`{}` is overgeslagen, want het bestand heeft fouten. `grip toets {}` vertelt welke.", id, id)};
    }
    require(data.samenwerkingen, id, "samenwerking");
}

void require_vergadering(const Register& data, const std::string& id) {
    if (was_left_out(data, "vergadering", id))
        throw WorldError{
            fmt::format("`{}` is overgeslagen, want in dit bestand of in dat van de samenwerking zitten fouten. "
                        "`grip toets` vertelt welke.",
                        id)};
    require(data.vergaderingen, id, "vergadering");
}

void require_voorstel(const Register& data, const std::string& id) {
    if (was_left_out(data, "voorstel", id))
        throw WorldError{
            fmt::format("`{}` is overgeslagen, want het bestand heeft fouten. `grip toets` vertelt welke.", id)};
    require(data.voorstellen, id, "voorstel");
}

} // namespace grip::cli
