#include "reports/rapporteur/vragen.hpp"

#include "analysis/risico/weerstandsvermogen.hpp"
#include "analysis/traject.hpp"
#include "base/text.hpp"
#include "reports/delen/bevindingen.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace grip::reports::rapporteur {
namespace {

/// Ten minutes to read: what weighs most.
constexpr std::size_t most_risks = 2;
constexpr std::size_t most_findings = 6;

Vraag vraag_op(const Location& plaats, Zin aanleiding) {
    Vraag vraag;
    vraag.aanleiding = std::move(aanleiding);
    vraag.bestand = {plaats.file};
    vraag.lijn = {plaats.line};
    return vraag;
}

/// `bool Vraag::*` for each aspect.
bool Vraag::*vlag(Onderwerp aspect) {
    switch (aspect) {
    case Onderwerp::financien: return &Vraag::financien;
    case Onderwerp::risico: return &Vraag::risico;
    case Onderwerp::termijnen: return &Vraag::termijnen;
    case Onderwerp::beleid: return &Vraag::beleid;
    case Onderwerp::grip: return &Vraag::grip;
    case Onderwerp::governance: return &Vraag::governance;
    }
    return &Vraag::grip;
}

/// Rules about what the raad itself can still do.
constexpr std::array<std::string_view, 3> aan_de_raad{"wgr/zienswijze-niet-besloten",
                                                      "wgr/zienswijze-op-ontwerpregeling",
                                                      "gemeentewet/wensen-en-bedenkingen-nog-te-doen"};

/// What the raad was promised or asked for itself.
constexpr std::array<std::string_view, 3> voor_de_raad{"grip/toezegging-te-laat", "grip/motie-te-laat",
                                                       "grip/aanbeveling-te-laat"};

bool is_een_van(const Rule& rule, const std::array<std::string_view, 3>& ids) {
    return std::ranges::find(ids, rule.id) != ids.end();
}

bool Vraag::*vlag(const Rule& rule, Onderwerp aspect) {
    if (rule.id.starts_with("visie/doel-")) return &Vraag::doel;
    if (is_een_van(rule, aan_de_raad)) return &Vraag::besluit;
    if (is_een_van(rule, voor_de_raad)) return &Vraag::gedaan;
    return vlag(aspect);
}

/// What a zienswijze waits for is asked with the words of the raad, and not once more.
bool gaat_over_antwoord(const Rule& rule) { return rule.id == "wgr/reactie-ontbreekt"; }

std::vector<const Finding*> te_bespreken(const Stand& stand, const Samenwerking& s) {
    std::vector<const Finding*> found;
    for (const Finding& finding : findings_over(stand, s.id)) {
        const bool verteld = std::ranges::any_of(found, [&](const Finding* f) { return f->zin == finding.zin; });
        if (!finding.zin.delen.empty() && finding.explained.empty() && !gaat_over_antwoord(*finding.rule) && !verteld)
            found.push_back(&finding);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, [](const Finding* f) {
        const bool van_ons = f->rule->id.starts_with("grip/") &&
                             !is_een_van(*f->rule, voor_de_raad); // what our profile asks comes behind what others do
        return std::tuple{f->rule->rood, !van_ons, f->severity, grootste_bedrag(f->zin)};
    });
    if (found.size() > most_findings) found.resize(most_findings);
    return found;
}

void add_bevindingen(const Stand& stand, const Samenwerking& s, std::vector<Vraag>& vragen) {
    for (const Finding* finding : te_bespreken(stand, s)) {
        const auto aspect = analysis::aspect_van(*finding->rule);
        if (!aspect) continue;
        Vraag vraag = vraag_op(finding->location, finding->zin);
        vraag.regel = Id{std::string{finding->rule->id}};
        vraag.*vlag(*finding->rule, *aspect) = true;
        vragen.push_back(std::move(vraag));
    }
}

/// Those of the gravest colour; the others are told with the signals.
void add_ontwikkelingen(const std::vector<analysis::Aspectsignaal>& signalen, std::vector<Vraag>& vragen) {
    for (const analysis::Aspectsignaal& signaal : signalen) {
        for (const analysis::Reden& reden : signaal.redenen) {
            if (reden.ontwikkeling == nullptr || reden.kleur != analysis::Kleur::rood) continue;
            Vraag vraag = vraag_op(at(*reden.ontwikkeling, &Ontwikkeling::tekst), reden.zin);
            vraag.*vlag(signaal.aspect) = true;
            vragen.push_back(std::move(vraag));
        }
    }
}

void add_zienswijzen(const std::vector<Zienswijzeregel>& zienswijzen, std::vector<Vraag>& vragen) {
    for (const Zienswijzeregel& regel : zienswijzen) {
        const bool open = regel.vraagt_antwoord && !regel.gepland && !regel.antwoord_komt && !regel.reactie.waarde &&
                          !regel.reactie_datum.waarde;
        if (!open || regel.vertrouwelijk) continue;
        const Zin wanneer = regel.datum.waarde ? zin(" van {}", *regel.datum.waarde) : Zin{};
        const Zin wat = regel.kern.waarde ? zin(": {}", *regel.kern.waarde) : als_zin(".");
        Vraag vraag = vraag_op(regel.reactie.missing.location,
                               zin("Op de zienswijze{} over {} is geen antwoord bekend{}", wanneer, regel.stuk, wat));
        vraag.antwoord = true;
        vragen.push_back(std::move(vraag));
    }
}

/// What was agreed or planned for a day in the last year, of which nobody said that it was done.
void add_beloften(const Stand& stand, const Samenwerking& s, std::vector<Vraag>& vragen) {
    const Date vanaf = add_months(stand.peildatum, -12);
    for (const Afspraak& afspraak : s.volgen.afspraken) {
        const bool voorbij = afspraak.gereed && *afspraak.gereed < stand.peildatum && *afspraak.gereed >= vanaf;
        if (!voorbij || !afspraak.tekst || afspraak.origin.withheld) continue;
        Vraag vraag = vraag_op(at(afspraak, &Afspraak::gereed),
                               zin("Afgesproken is, voor {}: {}", *afspraak.gereed, eerste_zin(afspraak.tekst->text)));
        vraag.gedaan = true;
        vragen.push_back(std::move(vraag));
    }
    for (const analysis::Weg& weg : analysis::wegen(s)) {
        for (const Trajectstap& stap : weg.traject->stappen) {
            if (!analysis::is_te_laat(stap, stand.peildatum)) continue;
            Vraag vraag = vraag_op(at(stap, &Trajectstap::uiterlijk),
                                   zin("Bij de {} had uiterlijk op {} klaar moeten zijn: {}.", weg.soort,
                                       *stap.uiterlijk, met_kleine_letter(stap.wat.text)));
            vraag.gedaan = true;
            vragen.push_back(std::move(vraag));
        }
    }
}

/// Of what counts in the total, by what it can cost us on average.
std::vector<const Risico*> grootste_risicos(const Stand& stand, const Samenwerking& s) {
    std::vector<std::pair<double, const Risico*>> gewogen;
    for (const Risico& risico : s.risicobeeld.risicos) {
        const analysis::Risicopost post = analysis::risicopost(stand.data, risico, &s);
        if (risico.origin.withheld || risico.status == Risicostatus::vervallen || !post.meegeteld()) continue;
        gewogen.emplace_back((post.telt.gewogen ? 1 : post.telt.kans) * post.telt.effect.max, &risico);
    }
    std::ranges::stable_sort(gewogen, std::ranges::greater{}, &std::pair<double, const Risico*>::first);
    if (gewogen.size() > most_risks) gewogen.resize(most_risks);
    std::vector<const Risico*> result;
    for (const auto& [gewicht, risico] : gewogen) result.push_back(risico);
    return result;
}

void add_risicos(const Stand& stand, const Samenwerking& s, std::vector<Vraag>& vragen) {
    for (const Risico* risico : grootste_risicos(stand, s)) {
        const Risicoregel regel = risicoregel(stand.data, s, *risico);
        std::vector<Zin> delen;
        if (regel.kans.waarde) delen.push_back(zin("kans per jaar {}", *regel.kans.waarde));
        if (regel.gevolg.waarde) delen.push_back(zin("gevolg voor ons {}", *regel.gevolg.waarde));
        const auto kort = short_text(risico->omschrijving.text);
        Zin aanleiding = zin("Risico: {}", kort.value_or(risico->omschrijving.text));
        if (!delen.empty()) aanleiding += zin(" ({})", aaneen(delen, ", "));
        aanleiding += als_zin(".");
        if (risico->maatregel) aanleiding += zin(" De maatregel: {}", risico->maatregel->text);
        Vraag vraag = vraag_op(at(*risico), std::move(aanleiding));
        vraag.risico = true;
        vragen.push_back(std::move(vraag));
    }
}

} // namespace

std::vector<Vraag> vragen(const Stand& stand, const Samenwerking& samenwerking,
                          const std::vector<analysis::Aspectsignaal>& signalen,
                          const std::vector<Zienswijzeregel>& zienswijzen) {
    std::vector<Vraag> result;
    add_ontwikkelingen(signalen, result);
    add_zienswijzen(zienswijzen, result);
    add_beloften(stand, samenwerking, result);
    add_bevindingen(stand, samenwerking, result);
    add_risicos(stand, samenwerking, result);
    return result;
}

} // namespace grip::reports::rapporteur
