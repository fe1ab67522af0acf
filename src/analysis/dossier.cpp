#include "analysis/dossier.hpp"

#include "analysis/vergaderingen.hpp"

#include <fmt/format.h>
#include <set>

namespace grip::analysis {
namespace {

using Datum = std::optional<Date> Verloop::*;

/// The member that holds the day of a step; none for those that stand elsewhere.
Datum lid_van(Stap stap) {
    switch (stap) {
    case Stap::verzonden: return &Verloop::verzonden;
    case Stap::ontvangen: return &Verloop::ontvangen;
    case Stap::ter_inzage: return &Verloop::ter_inzage;
    case Stap::toegelicht: return &Verloop::toegelicht;
    case Stap::zienswijze_uiterlijk: return &Verloop::zienswijze_uiterlijk;
    case Stap::aangeboden_ab: return &Verloop::aangeboden_ab;
    case Stap::vastgesteld: return &Verloop::vastgesteld;
    case Stap::naar_toezichthouder: return &Verloop::naar_toezichthouder;
    case Stap::zienswijze:
    case Stap::reactie_datum:
    case Stap::ontwerp_ontvangen:
    case Stap::toestemming:
    case Stap::opgezegd:
    case Stap::in_werking: return nullptr;
    }
    return nullptr;
}

/// A capital at the start of a line makes no other kind.
bool is_same_word(const Tekst& a, const Tekst& b) {
    const auto lower = [](unsigned char c) { return std::tolower(c); };
    return std::ranges::equal(a.text, b.text, {}, lower, lower);
}

/// The algemeen bestuur, or the only board.
Orgaan beslissend_orgaan(const Samenwerking& s) { return heeft_twee_lagen(s) ? Orgaan::ab : Orgaan::bestuur; }

/// Of several changes of one year on an agenda the year tells not which it is.
bool is_dubbelzinnig(const Vergadering& vergadering, const Agendapunt& punt) {
    const auto is_zo_een = [&](const Agendapunt& ander) {
        return ander.soort == Stuksoort::begrotingswijziging && ander.jaar == punt.jaar;
    };
    return !punt.nummer && is_zo_een(punt) && std::ranges::count_if(vergadering.agenda, is_zo_een) > 1;
}

/// What is confidential counts for nobody: a date that follows from it would tell. The agenda names a change by its number,
/// or, when it is the only one of its year, by the year alone.
bool gaat_over(const Agendapunt& punt, const Dossier& dossier, bool alleen) {
    const Cyclusstuk stuk = dossier.stuk == Cyclusstuk::begroting ? Cyclusstuk::ontwerpbegroting : dossier.stuk;
    if (punt.vertrouwelijk || cyclusstuk(punt.soort) != stuk || punt.jaar != dossier.jaar) return false;
    if (dossier.wijziging == nullptr) return true;
    return punt.nummer ? *punt.nummer == dossier.wijziging->nummer : alleen;
}

/// Adds the last meeting of the deciding board about this paper.
Dossier met_vergadering(const Register& data, Dossier dossier, bool alleen = true) {
    for (const Vergadering& vergadering : vergaderingen_van(data, dossier.samenwerking->id)) {
        if (vergadering.vervallen || vergadering.orgaan != beslissend_orgaan(*dossier.samenwerking)) continue;
        for (const Agendapunt& punt : vergadering.agenda) {
            if (!gaat_over(punt, dossier, alleen && !is_dubbelzinnig(vergadering, punt))) continue;
            dossier.vergadering = &vergadering;
            dossier.agendapunt = &punt;
        }
    }
    return dossier;
}

const Verloop* get(const Boxed<Verloop>& verloop) { return verloop ? &*verloop : nullptr; }

/// The papers of a year of which there is one each.
std::vector<Dossier> vaste_stukken(const Register& data, const Samenwerking& s, Jaar jaar, const Cyclusjaar& c) {
    std::vector<Dossier> result;
    const auto add = [&](Cyclusstuk stuk, const Verloop* verloop, const Verloop* ander) {
        result.push_back(met_vergadering(data, {&s, jaar, stuk, nullptr, verloop, ander}));
    };
    add(Cyclusstuk::kadernota, get(c.kadernota), nullptr);
    add(Cyclusstuk::ontwerpbegroting, get(c.ontwerpbegroting), get(c.begroting));
    add(Cyclusstuk::begroting, get(c.begroting), get(c.ontwerpbegroting));
    add(Cyclusstuk::voorlopige_jaarrekening, get(c.voorlopige_jaarrekening), nullptr);
    add(Cyclusstuk::jaarrekening, get(c.jaarrekening), nullptr);
    return result;
}

std::vector<Dossier> wijzigingen(const Register& data, const Samenwerking& s, Jaar jaar, const Cyclusjaar& c) {
    constexpr auto stuk = Cyclusstuk::begrotingswijzigingen;
    const bool alleen = c.begrotingswijzigingen.size() == 1;
    std::vector<Dossier> result;
    for (const Begrotingswijziging& w : c.begrotingswijzigingen)
        result.push_back(met_vergadering(data, {&s, jaar, stuk, &w, &w.verloop}, alleen));
    return result;
}

bool is_rekening(Cyclusstuk stuk) {
    return stuk == Cyclusstuk::voorlopige_jaarrekening || stuk == Cyclusstuk::jaarrekening;
}

/// A year before `vanaf` of which only the accounts were entered, or changes of a budget that was adopted before: the budget
/// itself is not followed.
bool is_zonder_begroting(const Cyclus& cyclus, Jaar jaar) {
    const auto found = cyclus.jaren.find(jaar);
    if (found == cyclus.jaren.end() || (cyclus.vanaf && jaar >= *cyclus.vanaf)) return false;
    const Cyclusjaar& c = found->second;
    const bool begroting = c.kadernota || c.ontwerpbegroting || c.begroting;
    return !begroting && (c.voorlopige_jaarrekening || c.jaarrekening || !c.begrotingswijzigingen.empty());
}

} // namespace

std::optional<Cyclusstuk> cyclusstuk(Stuksoort soort) {
    switch (soort) {
    case Stuksoort::kadernota: return Cyclusstuk::kadernota;
    case Stuksoort::ontwerpbegroting: return Cyclusstuk::ontwerpbegroting;
    case Stuksoort::begrotingswijziging: return Cyclusstuk::begrotingswijzigingen;
    case Stuksoort::jaarrekening: return Cyclusstuk::jaarrekening;
    case Stuksoort::beleid:
    case Stuksoort::benoeming:
    case Stuksoort::overig: return {};
    }
    return {};
}

std::string naam_van(const Dossier& dossier) {
    const int jaar = dossier.jaar.year;
    if (dossier.wijziging != nullptr)
        return fmt::format("wijziging {} van de begroting {}", dossier.wijziging->nummer.text, jaar);
    return fmt::format("{} {}", label_of(dossier.stuk), jaar);
}

Zin in_zin(const Dossier& dossier) {
    if (dossier.wijziging != nullptr)
        return zin("wijziging {} van de begroting {}", dossier.wijziging->nummer.text, dossier.jaar);
    return zin("de {} {}", label_of(dossier.stuk), dossier.jaar);
}

Zin vastgesteld_in_zin(const Dossier& dossier) {
    Dossier stuk = dossier;
    if (stuk.stuk == Cyclusstuk::ontwerpbegroting) stuk.stuk = Cyclusstuk::begroting;
    return in_zin(stuk);
}

std::optional<Date> dag_van(const Dossier& dossier, Stap stap) {
    if (stap == Stap::zienswijze || stap == Stap::reactie_datum) {
        const Zienswijze* zienswijze = zienswijze_van(dossier);
        if (zienswijze == nullptr) return {};
        return stap == Stap::zienswijze ? zienswijze->datum : zienswijze->reactie_datum;
    }
    const Datum lid = lid_van(stap);
    if (lid == nullptr) return {};
    if (dossier.verloop != nullptr && dossier.verloop->*lid) return dossier.verloop->*lid;
    return dossier.ander != nullptr ? dossier.ander->*lid : std::nullopt;
}

std::optional<Date> verzonden_of_ontvangen(const Dossier& dossier) {
    const auto verzonden = dag_van(dossier, Stap::verzonden);
    return verzonden ? verzonden : dag_van(dossier, Stap::ontvangen);
}

std::optional<Date> gedaan_op(const Dossier& dossier, Stap stap, Date peildatum) {
    const auto dag = stap == Stap::verzonden ? verzonden_of_ontvangen(dossier) : dag_van(dossier, stap);
    return dag && *dag <= peildatum ? dag : std::nullopt;
}

std::optional<Date> vergaderdag(const Dossier& dossier) {
    const auto vastgesteld = dag_van(dossier, Stap::vastgesteld);
    std::optional<Date> vergadering;
    if (dossier.vergadering != nullptr) vergadering = dossier.vergadering->datum;
    for (const Verloop* verloop : {dossier.verloop, dossier.ander}) {
        if (!vergadering && verloop != nullptr) vergadering = verloop->ab_datum;
    }
    if (!vergadering || !vastgesteld) return vergadering ? vergadering : vastgesteld;
    return std::min(*vergadering, *vastgesteld);
}

const Zienswijze* zienswijze_van(const Dossier& dossier) {
    for (const Verloop* verloop : {dossier.verloop, dossier.ander}) {
        if (verloop != nullptr && verloop->zienswijze) return &*verloop->zienswijze;
    }
    return nullptr;
}

bool is_besloten(const Zienswijze* zienswijze, Date peildatum) {
    if (zienswijze == nullptr || zienswijze->origin.withheld) return zienswijze != nullptr;
    return zienswijze->datum ? *zienswijze->datum <= peildatum : zienswijze->besluit.has_value();
}

bool is_vrijgesteld(const Dossier& dossier) {
    if (dossier.wijziging == nullptr || !dossier.wijziging->categorie) return false;
    const auto& vrijgesteld = dossier.samenwerking->raadscyclus.cyclus->vrijgestelde_wijzigingen; // holds the change
    return std::ranges::any_of(vrijgesteld,
                               [&](const Tekst& soort) { return is_same_word(soort, *dossier.wijziging->categorie); });
}

Location plaats_van(const Dossier& dossier, Stap stap) {
    const Verloop* verloop = dossier.verloop != nullptr ? dossier.verloop : dossier.ander;
    const Raadscyclus& raadscyclus = dossier.samenwerking->raadscyclus;
    if (!raadscyclus.cyclus) return at(raadscyclus, &Raadscyclus::cyclus);
    if (verloop == nullptr) return at(*raadscyclus.cyclus, &Cyclus::jaren, std::to_string(dossier.jaar.year));
    if (stap == Stap::zienswijze || stap == Stap::reactie_datum) {
        const Zienswijze* zienswijze = zienswijze_van(dossier);
        if (zienswijze == nullptr) return at(*verloop, &Verloop::zienswijze);
        return at(*zienswijze, stap == Stap::zienswijze ? &Zienswijze::datum : &Zienswijze::reactie_datum);
    }
    const Datum lid = lid_van(stap);
    if (lid == nullptr) return at(*verloop);
    if (dossier.ander != nullptr && !(verloop->*lid) && dossier.ander->*lid) verloop = dossier.ander;
    if (stap == Stap::verzonden && !verloop->verzonden && verloop->ontvangen) return at(*verloop, &Verloop::ontvangen);
    return at(*verloop, lid);
}

std::vector<Jaar> gevolgde_jaren(const Samenwerking& samenwerking, Date dag) {
    const auto& cyclus = samenwerking.raadscyclus.cyclus;
    if (!cyclus) return {};
    std::set<Jaar> jaren;
    for (const auto& [jaar, stukken] : cyclus->jaren) jaren.insert(jaar);
    const Identiteit& identiteit = samenwerking.identiteit;
    if (cyclus->vanaf && (identiteit.status == Status::actief || identiteit.status == Status::uittreding)) {
        const int laatste = std::min(year_of(dag) + 1, identiteit.tot ? year_of(*identiteit.tot) : year_of(dag) + 1);
        for (int jaar = cyclus->vanaf->year; jaar <= laatste; ++jaar) jaren.insert(Jaar{jaar});
    }
    return {jaren.begin(), jaren.end()};
}

std::vector<Dossier> dossiers(const Register& data, const Samenwerking& samenwerking, Jaar jaar) {
    static const Cyclusjaar nothing;
    const auto& cyclus = samenwerking.raadscyclus.cyclus;
    const auto found = cyclus ? cyclus->jaren.find(jaar) : decltype(cyclus->jaren.begin()){};
    const Cyclusjaar& stukken = !cyclus || found == cyclus->jaren.end() ? nothing : found->second;
    std::vector<Dossier> result = vaste_stukken(data, samenwerking, jaar, stukken);
    std::ranges::move(wijzigingen(data, samenwerking, jaar, stukken), std::back_inserter(result));
    return result;
}

std::vector<Dossier> dossiers(const Register& data, const Samenwerking& samenwerking, Date dag) {
    std::vector<Dossier> result;
    for (const Jaar jaar : gevolgde_jaren(samenwerking, dag)) {
        const bool zonder_begroting = is_zonder_begroting(*samenwerking.raadscyclus.cyclus, jaar);
        for (const Dossier& dossier : dossiers(data, samenwerking, jaar)) {
            if (!zonder_begroting || is_rekening(dossier.stuk) || dossier.wijziging != nullptr)
                result.push_back(dossier);
        }
    }
    return result;
}

std::vector<Dossier> dossiers(const Register& data, const Samenwerking& samenwerking, Date dag, Cyclusstuk stuk) {
    std::vector<Dossier> all = dossiers(data, samenwerking, dag);
    std::erase_if(all, [&](const Dossier& dossier) { return dossier.stuk != stuk; });
    return all;
}

std::optional<Dossier> dossier_van(const Register& data, const Samenwerking& samenwerking, const Stukkeuze& keuze) {
    std::vector<Dossier> found = dossiers(data, samenwerking, keuze.jaar);
    std::erase_if(found, [&](const Dossier& dossier) {
        return dossier.stuk != keuze.stuk ||
               (keuze.nummer && dossier.wijziging != nullptr && dossier.wijziging->nummer != *keuze.nummer);
    });
    return found.size() == 1 ? std::optional{found.front()} : std::nullopt;
}

std::optional<Dossier> dossier_van(const Register& data, const Samenwerking& samenwerking, const Agendapunt& punt) {
    const auto stuk = cyclusstuk(punt.soort);
    if (!stuk || !punt.jaar) return {};
    const auto verwart = [&](const Vergadering& vergadering) {
        const auto is_dit = [&](const Agendapunt& ander) { return &ander == &punt; };
        return std::ranges::any_of(vergadering.agenda, is_dit) && is_dubbelzinnig(vergadering, punt);
    };
    if (std::ranges::any_of(vergaderingen_van(data, samenwerking.id), verwart)) return {};
    return dossier_van(data, samenwerking, Stukkeuze{*stuk, *punt.jaar, punt.nummer});
}

} // namespace grip::analysis
