#include "analysis/sturing.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::grip_sturing_te_licht {
namespace {

/// `geld 3, risico 1 tot 3 en soort werk 2`
Zin waarvoor(const analysis::Sturingsadvies& advies) {
    std::vector<Zin> punten;
    for (const analysis::Sturingspunt& punt : advies.punten)
        punten.push_back(punt.van == punt.tot ? zin("{} {}", label_of(punt.soort), punt.van)
                                              : zin("{} {} tot {}", label_of(punt.soort), punt.van, punt.tot));
    return opgesomd(punten);
}

/// Short: the paper about the collaboration itself tells the points one by one. An amount only where that weighs most.
Zin in_zin(Profiel gekozen, const analysis::Sturingsadvies& advies) {
    const analysis::Sturingspunt& geld = advies.punten.front();
    const bool veel = std::ranges::max(advies.punten, {}, &analysis::Sturingspunt::van).van == geld.van;
    return zin("Wij volgen deze samenwerking met het profiel {}; bij {}{} past {}{}.", label_of(gekozen),
               advies.van == advies.tot ? "" : "ten minste ", analysis::puntental(advies.van, advies.van),
               label_of(advies.laagste), veel ? zin(" ({})", geld.reden) : Zin{});
}

/// Does the collaboration itself say why?
bool is_verklaard(const Samenwerking& s) {
    const auto& keuze = s.volgen.sturingsprofiel;
    return keuze && keuze->profiel && keuze->reden;
}

void run(const Context& context, Findings& findings) {
    const auto posten = analysis::risicoposten(context.data, context.peildatum);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto gekozen = analysis::gekozen_profiel(context.data.gemeente, s);
        if (s.identiteit.status != Status::actief || !gekozen || is_verklaard(s)) continue;
        const auto advies = analysis::sturingsadvies(context.data, s, posten, context.peildatum);
        if (*gekozen >= advies.laagste) continue;
        findings.add(
            at(s.volgen, &Volgen::sturingsprofiel),
            fmt::format("het profiel is {}, terwijl {} past bij {}: {}", label_of(*gekozen), label_of(advies.laagste),
                        in_woorden(analysis::puntental(advies.van, advies.tot)), in_woorden(waarvoor(advies))),
            "Kies een zwaarder profiel, of leg bij `sturingsprofiel.reden` van deze samenwerking uit waarom niet.",
            in_zin(*gekozen, advies));
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "grip/sturing-te-licht",
         .severity = Severity::waarschuwing,
         .title = "Een sturingsprofiel dat lichter is dan wat bij geld, risico en onderwerp past",
         .visie = "hoofdstuk 3",
         .explanation =
             "Hoe meer geld en risico, en hoe belangrijker het onderwerp voor de raad, hoe dichter de raad een "
             "samenwerking volgt. De punten en de profielen staan in `kader/sturing.yaml`; wat niet bekend is, telt "
             "hier met het laagste aantal. Een lichter profiel mag, als de samenwerking zelf zegt waarom."},
    .run = run};

} // namespace grip::rules::grip_sturing_te_licht
