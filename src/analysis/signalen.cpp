#include "analysis/signalen.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/dossier.hpp"
#include "analysis/levensloop.hpp"
#include "analysis/toezicht.hpp"
#include "base/date.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

/// Which rules speak of which aspect: the first line that a rule's id begins with.
struct Toedeling {
    std::string_view begin;
    Onderwerp aspect;
};
constexpr Toedeling toedelingen[]{
    {"toets/", Onderwerp::beleid},
    {"visie/", Onderwerp::beleid},
    {"wgr/kadernota", Onderwerp::termijnen},
    {"wgr/ontwerpbegroting", Onderwerp::termijnen},
    {"wgr/voorlopige", Onderwerp::termijnen},
    {"wgr/begroting", Onderwerp::termijnen},
    {"wgr/jaarrekening", Onderwerp::termijnen},
    {"wgr/zienswijze", Onderwerp::termijnen},
    {"wgr/reactie", Onderwerp::termijnen},
    {"wgr/aanbieding", Onderwerp::termijnen},
    {"wgr/toezending", Onderwerp::termijnen},
    {"cyclus/", Onderwerp::termijnen},
    {"datum/", Onderwerp::termijnen},
    {"raad/", Onderwerp::termijnen},
    {"wgr/", Onderwerp::governance},
    {"gemeentewet/", Onderwerp::governance},
    {"bijdrage/", Onderwerp::financien},
    {"financien/", Onderwerp::financien},
    {"richtlijn/", Onderwerp::financien},
    {"uittreding/", Onderwerp::financien},
    {"bbv/", Onderwerp::financien},
    {"risico/", Onderwerp::risico},
    {"grip/dubbele-pet", Onderwerp::governance},
    {"grip/", Onderwerp::grip},
};

bool heeft_oordeel(const Samenwerking& s) {
    const auto& toetsing = s.toetsing;
    return toetsing && std::ranges::any_of(toetsing->antwoorden,
                                           [](const auto& entry) { return entry.second.oordeel.has_value(); });
}

/// Of a risk of which nobody knows how likely it is, little can be said.
bool is_gewogen(const Risico& risico) {
    return risico.kans || risico.kansklasse || (risico.gevolg && risico.gevolg->gewogen);
}

/// What we pay or get is known of a year near this one: then something can be said.
bool heeft_cijfers(const Geld& geld, Date peildatum) {
    return std::ranges::any_of(geld.jaren, [&](const auto& entry) {
        const bool recent = std::abs(entry.first.year - year_of(peildatum)) <= 1;
        const auto bekend = [](const Jaarcijfers& c) { return c.bijdrage || c.dividend; };
        return recent && enige_versie(entry.second, bekend);
    });
}

/// Is there something that could have gone wrong, so that it means something when nothing is told?
bool is_te_beoordelen(const Samenwerking& s, Onderwerp aspect, Date peildatum) {
    switch (aspect) {
    case Onderwerp::beleid:
        return heeft_oordeel(s) ||
               std::ranges::any_of(s.waarom.doelen, [](const Doel& doel) { return !doel.realisatie.empty(); });
    case Onderwerp::termijnen: return is_gevolgd(s, peildatum) && !s.raadscyclus.cyclus->jaren.empty();
    case Onderwerp::governance: return !s.wie.bestuur.empty() && s.vorm.regeling.has_value();
    case Onderwerp::financien: return heeft_cijfers(s.geld, peildatum);
    case Onderwerp::risico: // that a source names none does not say that anybody looked
        return std::ranges::any_of(s.risicobeeld.risicos, is_gewogen) ||
               (s.risicobeeld.geen_risicos && s.risicobeeld.geen_risicos->datum);
    case Onderwerp::grip: return s.volgen.evaluatie && s.volgen.evaluatie->laatste;
    }
    return false;
}

Kleur kleur_van(grip::Signaal signaal) {
    switch (signaal) {
    case grip::Signaal::groen: return Kleur::groen;
    case grip::Signaal::oranje: return Kleur::oranje;
    case grip::Signaal::rood: return Kleur::rood;
    }
    return Kleur::grijs;
}

void add_ontwikkelingen(const Register& data, const Samenwerking& s, Date peildatum,
                        std::vector<Aspectsignaal>& signalen) {
    const int maanden = static_cast<int>(data.gemeente.normen.signaal_maanden.scaled);
    for (const Ontwikkeling& o : s.volgen.ontwikkelingen) {
        const bool geldt = o.datum && *o.datum <= peildatum && *o.datum > add_months(peildatum, -maanden);
        if (!geldt || !o.signaal || !o.onderwerp || !o.tekst) continue;
        signalen[static_cast<std::size_t>(*o.onderwerp)].redenen.push_back(
            {kleur_van(*o.signaal), als_zin(o.tekst->text), &o});
    }
}

/// A rise with an explanation is no fault of our files, and news all the same.
void add_toegelichte_stijging(const Normen& normen, const Samenwerking& s, Date peildatum,
                              std::vector<Aspectsignaal>& signalen) {
    for (const Jaar jaar : {Jaar{year_of(peildatum)}, Jaar{year_of(peildatum) + 1}}) {
        const auto stijging = stijging_boven_norm(normen, s, jaar);
        if (stijging && toelichting_van(s.geld, jaar))
            signalen[static_cast<std::size_t>(Onderwerp::financien)].redenen.push_back(
                {Kleur::oranje, zin("{} (toegelicht).", naast_norm(normen, *stijging))});
    }
}

void add_toezicht(const Samenwerking& s, Date peildatum, std::vector<Aspectsignaal>& signalen) {
    auto preventief = preventief_in_zin(s, peildatum);
    if (!preventief) return;
    signalen[static_cast<std::size_t>(Onderwerp::financien)].redenen.push_back(
        {Kleur::oranje, std::move(*preventief), nullptr, true});
}

/// What is explained, or only advice, colours nothing.
void add_finding(const Finding& finding, std::vector<Aspectsignaal>& signalen) {
    const auto aspect = aspect_van(*finding.rule);
    if (!aspect || !finding.explained.empty()) return;
    Aspectsignaal& signaal = signalen[static_cast<std::size_t>(*aspect)];
    if (finding.rule->absence) signaal.onvolledig = true;
    if (finding.zin.delen.empty() || finding.severity == Severity::advies) return;
    signaal.redenen.push_back({finding.rule->rood ? Kleur::rood : Kleur::oranje, finding.zin});
}

void sluit(Aspectsignaal& signaal) {
    std::ranges::stable_sort(signaal.redenen, std::ranges::greater{}, [](const Reden& reden) {
        return std::tuple{reden.kleur, reden.zwaar, reden.ontwikkeling != nullptr, grootste_bedrag(reden.zin)};
    });
    if (signaal.redenen.empty()) return;
    const Kleur worst = signaal.redenen.front().kleur;
    signaal.kleur = signaal.kleur == Kleur::grijs ? worst : std::max(signaal.kleur, worst); // what is told is known
}

} // namespace

std::optional<Onderwerp> aspect_van(const Rule& rule) {
    const auto found =
        std::ranges::find_if(toedelingen, [&](const Toedeling& t) { return rule.id.starts_with(t.begin); });
    return found == std::end(toedelingen) ? std::nullopt : std::optional{found->aspect};
}

std::vector<Aspectsignaal> signalen(const Register& data, const Samenwerking& samenwerking,
                                    std::span<const Finding> over, Date peildatum) {
    std::vector<Aspectsignaal> result;
    for (const auto& option : options<Onderwerp>) {
        const bool kan = is_te_beoordelen(samenwerking, option.value, peildatum);
        result.push_back({option.value, kan ? Kleur::groen : Kleur::grijs, {}});
    }
    add_ontwikkelingen(data, samenwerking, peildatum, result);
    add_toezicht(samenwerking, peildatum, result);
    for (const Finding& finding : over) add_finding(finding, result);
    if (loopt(samenwerking)) add_toegelichte_stijging(data.gemeente.normen, samenwerking, peildatum, result);
    std::ranges::for_each(result, sluit);
    return result;
}

Geheel geheel(const std::vector<Aspectsignaal>& signalen) {
    const Kleur worst = std::ranges::max(signalen, {}, &Aspectsignaal::kleur).kleur;
    const bool deels = std::ranges::any_of(signalen, &Aspectsignaal::onvolledig);
    if (worst != Kleur::grijs) return {worst, worst == Kleur::groen && deels};
    const auto rustig = std::ranges::count(signalen, Kleur::groen, &Aspectsignaal::kleur);
    const bool genoeg = 2 * rustig >= std::ssize(signalen);
    return genoeg ? Geheel{Kleur::groen, true} : Geheel{Kleur::grijs, false};
}

} // namespace grip::analysis
