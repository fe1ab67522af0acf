#include "reports/verbonden-partijen/partij.hpp"

#include "analysis/deelnemers.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/taakvelden.hpp"
#include "reports/delen/cijfer.hpp"
#include "reports/delen/dividend.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/vertel.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

template <class B>
Balansstand balansstand(const Geld& geld, Jaar jaar, bool werkelijk, std::optional<B> Jaarcijfers::*post) {
    return {balans(geld, jaar, werkelijk, post, &B::begin), balans(geld, jaar, werkelijk, post, &B::eind)};
}

/// A party of which the share is known in percents needs no interest in euros, and the other way round.
void zet_belang(Partij& result, const Geld& geld, Jaar jaar, bool werkelijk) {
    const auto begin = balans(geld, jaar, werkelijk, &Jaarcijfers::belang_procent, &Belangpercentage::begin).waarde;
    const auto eind = balans(geld, jaar, werkelijk, &Jaarcijfers::belang_procent, &Belangpercentage::eind).waarde;
    result.belang_procent = {begin, eind};
    result.heeft_procent = begin || eind;
    const Balansstand belang = balansstand(geld, jaar, werkelijk, &Jaarcijfers::belang);
    result.heeft_bedrag = !result.heeft_procent || belang.begin.waarde || belang.eind.waarde;
    if (result.heeft_bedrag) result.belang = belang;
}

/// As the figures of a year have it; null when they say nothing.
const Aandelenstand* aandelen_in(const Geld& geld, Jaar jaar, bool werkelijk) {
    const auto found = geld.jaren.find(jaar);
    if (found == geld.jaren.end()) return nullptr;
    const auto& cijfers = found->second.*(werkelijk ? &Boekjaar::werkelijk
                                                    : analysis::begrote_versie(found->second, &Jaarcijfers::aandelen));
    return cijfers && cijfers->aandelen ? &*cijfers->aandelen : nullptr;
}

/// What holds all year, unless the figures of the year say that it changed; with the end of a year the next begins.
void zet_aandelen(Partij& result, const Geld& geld, Jaar jaar, bool werkelijk) {
    const auto vast =
        std::ranges::find_if(geld.financieel_belang, [](const auto& b) { return b.aandelen.has_value(); });
    std::optional<Aandelen> begin = vast == geld.financieel_belang.end() ? std::nullopt : vast->aandelen;
    if (const auto* vorig = aandelen_in(geld, Jaar{jaar.year - 1}, werkelijk); vorig != nullptr && vorig->eind)
        begin = vorig->eind;
    std::optional<Aandelen> eind = begin;
    if (const auto* nu = aandelen_in(geld, jaar, werkelijk); nu != nullptr) {
        if (nu->begin) begin = nu->begin;
        if (nu->eind) eind = nu->eind;
    }
    if (begin) result.aandelen_begin = vertel(*begin);
    if (eind) result.aandelen_eind = vertel(*eind);
    result.heeft_aandelen = begin || eind;
}

void zet_dividend(Partij& result, const Geld& geld, Jaar jaar, bool werkelijk) {
    for (Dividendregel& regel : dividenden(result.naam, geld, jaar)) {
        if (regel.jaar != jaar) continue;
        result.dividend = werkelijk ? regel.werkelijk : regel.begroot;
        if (result.dividend) result.dividend_over = regel.over;
    }
}

void zet_kengetallen(Partij& partij) {
    partij.solvabiliteit = {
        analysis::solvabiliteit(partij.eigen_vermogen.eind.waarde, partij.vreemd_vermogen.eind.waarde)};
    partij.aandeel_in_lasten = analysis::procent(partij.bijdrage.waarde, partij.lasten);
    partij.resultaat_procent = analysis::procent(partij.resultaat.waarde, partij.lasten);
}

/// With those alone who took part in some of the year.
Wie in_jaar(Wie wie, Jaar jaar) {
    std::erase_if(wie.deelnemers, [&](const Deelnemer& deelnemer) {
        const bool later = deelnemer.sinds && year_of(*deelnemer.sinds) > jaar.year;
        return later || (deelnemer.tot && year_of(*deelnemer.tot) < jaar.year);
    });
    return wie;
}

/// Who sits where, else what the interest is said to be.
Gegeven<Zin> bestuurlijk_belang(const Samenwerking& s) {
    const auto met_vorm = [&](const Bestuurslid& lid) { return vertel(lid, s.vorm.rechtsvorm); };
    auto zetels = opsomming(s.wie, &Wie::bestuur, met_vorm);
    if (zetels.waarde || !s.geld.bestuurlijk_belang || !s.geld.bestuurlijk_belang->toelichting) return zetels;
    return in_een_zin(gegeven(*s.geld.bestuurlijk_belang, &BestuurlijkBelang::toelichting));
}

/// Of an interest of which nothing is told, the kind is asked.
Gegeven<Zin> financieel_belang(const Geld& geld) {
    auto fact = opsomming(geld, &Geld::financieel_belang, verteller);
    if (fact.waarde || geld.financieel_belang.empty()) return fact;
    fact.missing = gegeven(geld.financieel_belang.front(), &FinancieelBelang::soort).missing;
    schema::set_block(geld, fact.missing);
    return fact;
}

/// What is asked for and not obtained, or may not be told, is not the same as what nobody entered: of that nothing is said.
std::optional<Gegeven<Euro>> tenzij_leeg(Gegeven<Euro> feit) {
    if (!feit.waarde && feit.missing.reason == Reason::leeg) return {};
    return feit;
}

std::vector<Vergelijkregel> vergelijking(const Geld& geld, Jaar jaar) {
    const auto found = geld.jaren.find(jaar);
    const Boekjaar leeg;
    const Boekjaar& boekjaar = found == geld.jaren.end() ? leeg : found->second;
    const auto regel = [&](const char* wat, auto feit) {
        const auto van = [&](analysis::Versie versie) { return tenzij_leeg(feit(boekjaar, versie)); };
        return Vergelijkregel{
            {wat}, van(&Boekjaar::begroot), van(&Boekjaar::begroot_na_wijziging), van(&Boekjaar::werkelijk)};
    };
    const auto bedrag = [](auto member) {
        return [member](const Boekjaar& b, analysis::Versie versie) { return gegeven(b, versie, member); };
    };
    const auto eind = [](auto post) {
        return [post](const Boekjaar& b, analysis::Versie versie) {
            return b.*versie ? gegeven(*(b.*versie), post, &Balanspost::eind) : Gegeven<Euro>{};
        };
    };
    std::vector<Vergelijkregel> regels{regel("Onze bijdrage", bedrag(&Jaarcijfers::bijdrage)),
                                       regel("Resultaat (een tekort is negatief)", bedrag(&Jaarcijfers::resultaat)),
                                       regel("Eigen vermogen op 31 december", eind(&Jaarcijfers::eigen_vermogen)),
                                       regel("Vreemd vermogen op 31 december", eind(&Jaarcijfers::vreemd_vermogen))};
    std::erase_if(regels, [](const Vergelijkregel& r) { return !r.begroot && !r.na_wijziging && !r.werkelijk; });
    const bool naast_elkaar =
        std::ranges::any_of(regels, [](const Vergelijkregel& r) { return r.begroot || r.na_wijziging; });
    return naast_elkaar ? std::move(regels) : std::vector<Vergelijkregel>{};
}

Resultaatregel in_woorden(const Gegeven<Euro>& resultaat, std::optional<Euro> lasten) {
    Resultaatregel regel{resultaat, {}, {}};
    if (!resultaat.waarde || *resultaat.waarde == Euro{}) return regel;
    const bool nadelig = *resultaat.waarde < Euro{};
    if (nadelig) regel.bedrag.waarde = Euro{} - *resultaat.waarde;
    regel.kant = Tekst{nadelig ? "nadelig" : "voordelig"};
    regel.procent = analysis::procent(regel.bedrag.waarde, lasten);
    return regel;
}

/// With the name that each had in that year.
std::optional<Zin> taakvelden(const Register& data, const Samenwerking& s, Jaar jaar) {
    std::vector<Zin> delen;
    for (const Tekst& code : s.karakter.taakvelden) {
        const auto naam = analysis::taakveldnaam(*data.taakvelden, code, jaar);
        delen.push_back(naam ? zin("{} {}", code, *naam) : als_zin(code));
    }
    if (delen.empty()) return {};
    return opgesomd(delen);
}

/// Who left in the year has no interest left at its end, unless the rest is still to be divided.
void zet_einde(Partij& result, const Identiteit& identiteit) {
    const auto& [tot, vereffend] = std::pair{identiteit.tot, identiteit.vereffend};
    if (!tot || year_of(*tot) > result.jaar.year) return;
    result.einde = zin("deelname tot en met {}", *tot);
    if (vereffend) *result.einde += zin("; vereffening klaar op {}", *vereffend);
    const bool verdeeld = year_of(vereffend.value_or(*tot)) == result.jaar.year;
    if (verdeeld) result.belang.eind = {Euro{}, {}, {}}; // follows from the day, and no source prints it
    if (verdeeld && result.aandelen_eind) result.aandelen_eind = als_zin("geen");
}

/// Of a budget the same as in the other papers. What is being wound up asks for none.
void zet_bijdrage(Partij& result, const Register& data, const Samenwerking& s, bool werkelijk) {
    if (werkelijk) {
        result.bijdrage = cijfer(s.geld, result.jaar, true, &Jaarcijfers::bijdrage);
    } else {
        Jaarbijdrage begroot = jaarbijdrage(data, s, result.jaar);
        result.bijdrage = std::move(begroot.bijdrage);
        result.herkomst = std::move(begroot.herkomst);
    }
    result.draagt_bij = result.bijdrage.waarde || analysis::doen_mee_in(data, s, result.jaar);
    result.vraagt_bijdrage = analysis::vraagt_bijdrage(s.geld);
    if (!result.verwacht_bijdrage()) result.bijdrage = {};
}

/// Of the accounts, or of the budget before and after its changes.
std::vector<Opgaveregel> opgaven_bij(const Geld& geld, Jaar jaar, bool werkelijk) {
    std::vector<Opgaveregel> result = opgaven(geld, jaar, werkelijk ? &Boekjaar::werkelijk : &Boekjaar::begroot);
    if (!werkelijk) std::ranges::move(opgaven(geld, jaar, &Boekjaar::begroot_na_wijziging), std::back_inserter(result));
    for (Opgaveregel& regel : result) regel.tekst.waarde = met_hoofdletter(*regel.tekst.waarde);
    return result;
}

void zet_risicos(Partij& result, const Register& data, const Samenwerking& s) {
    for (const Risico& risico : s.risicobeeld.risicos) {
        const bool geteld_alleen = risico.origin.withheld; // `risicostand` tells how many
        if (!geteld_alleen && risico.status != Risicostatus::vervallen)
            result.risicos.push_back(risicoregel(data, s, risico));
    }
    result.risicostand = risicostand(data, s.risicobeeld);
}

/// Name, form, balance, result and contribution stand in the overview already.
bool heeft_meer(const Partij& partij) {
    return partij.einde || partij.programma.waarde || partij.taakvelden || partij.deelnemers.waarde ||
           partij.openbaar_belang.waarde || partij.bestuurlijk_belang.waarde || partij.financieel_belang.waarde ||
           partij.belang.eind.waarde || partij.heeft_procent || partij.heeft_aandelen || partij.dividend ||
           partij.lasten || partij.resultaatbestemming || !partij.vergelijking.empty() || !partij.opgaven.empty() ||
           !partij.risicos.empty() || partij.risicostand.waarde ||
           !partij.bijdrage.waarde; // what is not known is told on its page
}

} // namespace

Partij partij(const Register& data, const Samenwerking& s, Jaar jaar, analysis::Paragraafsoort soort) {
    const bool werkelijk = soort == analysis::Paragraafsoort::jaarstukken;
    Partij result;
    result.id = {s.id};
    result.naam = s.identiteit.naam;
    result.jaar = jaar;
    result.rechtsvorm = gegeven(s.vorm, &Vorm::rechtsvorm);
    result.vestigingsplaats = gegeven(s.vorm, &Vorm::vestigingsplaats);
    result.programma = gegeven(s.karakter, &Karakter::programma);
    result.taakvelden = taakvelden(data, s, jaar);
    result.deelnemers = opsomming(in_jaar(s.wie, jaar), &Wie::deelnemers, verteller);
    result.openbaar_belang = gegeven(s.waarom, &Waarom::openbaar_belang);
    result.bestuurlijk_belang = bestuurlijk_belang(s);
    result.financieel_belang = financieel_belang(s.geld);
    zet_bijdrage(result, data, s, werkelijk);
    zet_belang(result, s.geld, jaar, werkelijk);
    zet_aandelen(result, s.geld, jaar, werkelijk);
    zet_dividend(result, s.geld, jaar, werkelijk);
    zet_einde(result, s.identiteit);
    if (werkelijk) result.vergelijking = vergelijking(s.geld, jaar);
    result.opgaven = opgaven_bij(s.geld, jaar, werkelijk);
    result.eigen_vermogen = balansstand(s.geld, jaar, werkelijk, &Jaarcijfers::eigen_vermogen);
    result.vreemd_vermogen = balansstand(s.geld, jaar, werkelijk, &Jaarcijfers::vreemd_vermogen);
    result.resultaat = cijfer(s.geld, jaar, werkelijk, &Jaarcijfers::resultaat);
    result.resultaatbestemming =
        op_een_regel(cijfer(s.geld, jaar, werkelijk, &Jaarcijfers::resultaatbestemming)).waarde;
    result.lasten = cijfer(s.geld, jaar, werkelijk, &Jaarcijfers::lasten).waarde;
    result.resultaat_in_woorden = in_woorden(result.resultaat, result.lasten);
    zet_kengetallen(result);
    zet_risicos(result, data, s);
    result.eigen_blad = heeft_meer(result);
    for (analysis::Element& element : analysis::ontbrekende_elementen(s, jaar, soort)) {
        result.ontbreekt.push_back({std::move(element.sleutel)});
        result.ontbreekt_in_woorden.push_back({std::move(element.naam)});
    }
    return result;
}

Overzichtrij overzichtrij(const Partij& partij, bool beoordeeld) {
    Overzichtrij rij{partij.naam,
                     partij.vestigingsplaats,
                     partij.rechtsvorm,
                     partij.eigen_vermogen,
                     partij.vreemd_vermogen,
                     partij.resultaat_in_woorden,
                     {},
                     beoordeeld};
    if (partij.verwacht_bijdrage()) rij.bijdrage = partij.bijdrage;
    for (Balansstand* post : {&rij.eigen_vermogen, &rij.vreemd_vermogen}) {
        post->begin.missing.laatst.clear();
        post->eind.missing.laatst.clear();
    }
    return rij;
}

} // namespace grip::reports
