#include "rules/uitzonderingen.hpp"

#include "rules/all.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace grip::rules {

extern constinit const Rule uitzondering_ongebruikt{
    .id = "uitzondering/ongebruikt",
    .severity = Severity::waarschuwing,
    .title = "Een uitzondering die niets verklaart",
    .law = agreed_form,
    .explanation =
        "De bevinding die hier wordt verklaard, komt niet meer voor. Dat is goed nieuws: haal de uitzondering weg, "
        "anders verklaart zij later ongemerkt iets nieuws. Klopt dat niet, kijk dan of `regel` en `over` goed "
        "geschreven zijn."};
extern constinit const Rule uitzondering_verlopen{
    .id = "uitzondering/verlopen",
    .severity = Severity::waarschuwing,
    .title = "Een uitzondering waarvan de einddatum voorbij is",
    .law = agreed_form,
    .explanation =
        "Een verklaring geldt tot een dag, zodat iemand er opnieuw naar kijkt. Die dag is voorbij; de bevinding telt "
        "weer mee. Los haar op, of besluit opnieuw en zet een nieuwe dag in `tot`."};

namespace {

bool is_under(std::string_view path, const std::optional<Tekst>& over) {
    if (!over) return true;
    if (!path.starts_with(over->text)) return false;
    return path.size() == over->text.size() || path[over->text.size()] == '.';
}

/// The findings are sorted by `about`: the whole country holds too many to look through for each exception.
bool mark_explained(const Uitzondering& uitzondering, std::string_view about, std::vector<Finding>& findings) {
    bool used = false;
    for (auto at = std::ranges::lower_bound(findings, about, {}, &Finding::about);
         at != findings.end() && at->about == about; ++at) {
        Finding& finding = *at;
        if (finding.rule->id != uitzondering.regel.id) continue;
        if (!is_under(finding.location.path, uitzondering.over)) continue;
        finding.explained = uitzondering.reden.text;
        used = true;
    }
    return used;
}

/// About what something is not known: this reader may not see it, or it could not be read.
std::set<std::string> onbekend_over(const Register& data) {
    std::set<std::string> over{data.achtergehouden.begin(), data.achtergehouden.end()};
    for (const Bestand& bestand : data.bestanden) {
        if (!bestand.weggelaten.empty()) over.insert(bestand.over);
    }
    return over;
}

} // namespace

void explain(const Context& context, bool (*settled)(const Register&, std::string_view rule),
             std::vector<Finding>& findings) {
    std::ranges::sort(findings, {}, &Finding::about);
    std::vector<Finding> late;
    Findings expired{uitzondering_verlopen, late};
    Findings unused{uitzondering_ongebruikt, late};
    const std::set<std::string> onbekend = onbekend_over(context.data);
    const auto judge = [&](const std::vector<Uitzondering>& uitzonderingen, std::string_view about) {
        // whether it explains anything may depend on that
        const bool uncertain = about.empty() ? !onbekend.empty() : onbekend.contains(std::string{about});
        for (const Uitzondering& uitzondering : uitzonderingen) {
            if (uitzondering.tot < context.peildatum) {
                expired.add(at(uitzondering, &Uitzondering::tot),
                            fmt::format("de uitzondering op {} gold tot en met {}", uitzondering.regel.id,
                                        long_dutch(uitzondering.tot)),
                            "Los de bevinding op, of besluit opnieuw en zet een nieuwe dag in `tot`.");
            } else if (!mark_explained(uitzondering, about, findings) && !uncertain &&
                       !settled(context.data, uitzondering.regel.id)) {
                unused.add(
                    at(uitzondering, &Uitzondering::regel),
                    fmt::format("er is geen bevinding van {} die hiermee wordt verklaard", uitzondering.regel.id),
                    "Haal de uitzondering weg, of verbeter `regel` of `over`.");
            }
        }
    };
    voor_elk_record(context.data, [&](const auto& record, const std::string& about) {
        if constexpr (requires { record.uitzonderingen; }) judge(record.uitzonderingen, about);
    });
    std::ranges::move(late, std::back_inserter(findings));
}

} // namespace grip::rules
