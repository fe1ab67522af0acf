#include "reports/verbonden-partijen/partij.hpp"

#include "analysis/kengetallen.hpp"
#include "reports/delen/cijfer.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/vertel.hpp"

#include <fmt/format.h>

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

void zet_kengetallen(Partij& partij) {
    partij.solvabiliteit =
        analysis::solvabiliteit(partij.eigen_vermogen.eind.waarde, partij.vreemd_vermogen.eind.waarde);
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

/// `garantie, € 1.200.000: de lening van de bank`
Gegeven<Tekst> financieel_belang(const Geld& geld) {
    auto soort = gegeven(geld, &Geld::financieel_belang, &FinancieelBelang::soort);
    Gegeven<Tekst> fact{{}, std::move(soort.missing), std::move(soort.bron)};
    if (!geld.financieel_belang) return fact;
    const FinancieelBelang& belang = *geld.financieel_belang;
    std::vector<std::string> delen;
    if (soort.waarde) delen.push_back(label_of(*soort.waarde));
    if (belang.bedrag) delen.push_back(dutch_amount(*belang.bedrag));
    if (delen.empty() && !belang.toelichting) return fact;
    std::string text = fmt::format("{}", fmt::join(delen, ", "));
    if (belang.toelichting) text += (text.empty() ? "" : ": ") + belang.toelichting->text;
    fact.waarde = Tekst{std::move(text)};
    return fact;
}

} // namespace

Partij partij(const Samenwerking& s, Jaar jaar, analysis::Paragraafsoort soort) {
    const bool werkelijk = soort == analysis::Paragraafsoort::jaarstukken;
    Partij result;
    result.id = {s.id};
    result.naam = s.identiteit.naam;
    result.jaar = jaar;
    result.rechtsvorm = gegeven(s.vorm, &Vorm::rechtsvorm);
    result.vestigingsplaats = gegeven(s.vorm, &Vorm::vestigingsplaats);
    result.programma = gegeven(s.karakter, &Karakter::programma);
    result.deelnemers = opsomming(in_jaar(s.wie, jaar), &Wie::deelnemers, verteller);
    result.openbaar_belang = gegeven(s.waarom, &Waarom::openbaar_belang);
    result.bestuurlijk_belang = opsomming(s.wie, &Wie::bestuur, verteller);
    result.financieel_belang = financieel_belang(s.geld);
    result.bijdrage = cijfer(s.geld, jaar, werkelijk, &Jaarcijfers::bijdrage);
    zet_belang(result, s.geld, jaar, werkelijk);
    result.eigen_vermogen = balansstand(s.geld, jaar, werkelijk, &Jaarcijfers::eigen_vermogen);
    result.vreemd_vermogen = balansstand(s.geld, jaar, werkelijk, &Jaarcijfers::vreemd_vermogen);
    result.resultaat = cijfer(s.geld, jaar, werkelijk, &Jaarcijfers::resultaat);
    result.resultaatbestemming =
        op_een_regel(cijfer(s.geld, jaar, werkelijk, &Jaarcijfers::resultaatbestemming)).waarde;
    result.lasten = cijfer(s.geld, jaar, werkelijk, &Jaarcijfers::lasten).waarde;
    zet_kengetallen(result);
    for (const Risico& risico : s.risicobeeld.risicos) {
        if (risico.origin.withheld || risico.status != Risicostatus::vervallen)
            result.risicos.push_back(risicoregel(s.risicobeeld, risico));
    }
    result.risicostand = risicostand(s.risicobeeld);
    for (std::string& element : analysis::ontbrekende_elementen(s, jaar, soort))
        result.ontbreekt.push_back({std::move(element)});
    return result;
}

} // namespace grip::reports
