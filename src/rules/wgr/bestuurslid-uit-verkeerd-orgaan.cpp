#include "analysis/deelnemers.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::wgr_bestuurslid_uit_verkeerd_orgaan {
namespace {

using enum Bestuursorgaan;

/// Whose members may have a seat, given who takes part; nothing is said when that is not known of everybody.
bool mag_zitting_hebben(Functie functie, const std::vector<const Deelnemer*>& deelnemers) {
    const auto known = [](const Deelnemer* deelnemer) { return !deelnemer->organen.empty(); };
    if (deelnemers.empty() || !std::ranges::all_of(deelnemers, known)) return true;
    const bool raden = analysis::een_van(deelnemers, {raad, provinciale_staten, algemeen_bestuur});
    if (functie == Functie::raadslid) return raden;
    const bool alleen_raden = analysis::alleen(deelnemers, {raad, provinciale_staten, algemeen_bestuur});
    // who chairs the raad is not of those whom it appoints, unless other bodies take part too
    if (functie == Functie::burgemeester) return !alleen_raden;
    if (functie != Functie::wethouder) return true; // of another function the body is not known
    const bool alleen_burgemeesters =
        analysis::alleen(deelnemers, {burgemeester, commissaris_van_de_koning, dijkgraaf});
    return !alleen_raden && !alleen_burgemeesters;
}

/// Those who take part, with the bodies that do so for one task only.
std::vector<Deelnemer> deelnemers_met_taken(const Samenwerking& s, Date dag) {
    std::vector<Deelnemer> result;
    for (const Deelnemer* deelnemer : analysis::deelnemers_op(s, dag)) {
        Deelnemer& met = result.emplace_back(*deelnemer);
        for (const Taak& taak : s.takenpakket.taken) {
            const bool doet_mee =
                taak.deelnemers.empty() ||
                std::ranges::find(taak.deelnemers, met.naam.value_or(Tekst{})) != taak.deelnemers.end();
            if (doet_mee) met.organen.insert(met.organen.end(), taak.organen.begin(), taak.organen.end());
        }
    }
    return result;
}

/// Another law than the Wgr decides who sits.
bool bij_andere_wet(const Samenwerking& s) {
    const auto is_other = [](const Tekst& wet) {
        return wet.text.find("emeenschappelijke regelingen") == std::string::npos && !wet.text.starts_with("Wgr");
    };
    return s.karakter.grondslag == Grondslag::wettelijk_verplicht &&
           std::ranges::any_of(s.karakter.wettelijke_grondslagen, is_other);
}

std::string_view waarom_niet(Functie functie) {
    if (functie == Functie::raadslid) return "er geen raden deelnemen";
    return functie == Functie::burgemeester ? "alleen raden deelnemen" : "er geen colleges deelnemen";
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || bij_andere_wet(s) || geldend(context, "samenstelling-algemeen-bestuur", s) == nullptr)
            continue;
        const std::vector<Deelnemer> met_taken = deelnemers_met_taken(s, context.peildatum);
        std::vector<const Deelnemer*> deelnemers;
        for (const Deelnemer& deelnemer : met_taken) deelnemers.push_back(&deelnemer);
        for (const Bestuurslid& lid : s.wie.bestuur) {
            if (lid.orgaan != Orgaan::ab || !lid.functie || mag_zitting_hebben(*lid.functie, deelnemers)) continue;
            findings.add(at(lid, &Bestuurslid::functie),
                         fmt::format("een {} in het algemeen bestuur, terwijl {}", label_of(*lid.functie),
                                     waarom_niet(*lid.functie)),
                         "Kijk na wie is aangewezen, en of `organen` bij de deelnemers klopt.");
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "wgr/bestuurslid-uit-verkeerd-orgaan",
         .severity = Severity::waarschuwing,
         .title = "Een lid van het algemeen bestuur uit een orgaan dat niet deelneemt",
         .law = "Wgr art. 13; met provincie via art. 52, met waterschap via art. 62, met beide via art. 74",
         .explanation =
             "Nemen alleen raden deel, dan zitten er raadsleden in het algemeen bestuur, en niet de burgemeester "
             "die de raad voorzit; nemen alleen colleges deel, dan leden van colleges. Bij een regeling van raden en colleges samen kan beide. Kijk na wie "
             "is aangewezen, en door wie. Bepaalt een andere wet wie er zit, zoals bij een veiligheidsregio, "
             "noem die wet dan bij `wettelijke_grondslagen`."},
    .run = run};

} // namespace grip::rules::wgr_bestuurslid_uit_verkeerd_orgaan
