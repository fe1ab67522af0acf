#include "reports/oplegnotitie/termijnen.hpp"

#include "reports/delen/kalender/vensterzin.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace grip::reports {
namespace {

Zin hoe_het_kwam(const Termijnkader& kader) {
    const auto& verzonden = kader.verzonden.waarde;
    const auto& ontvangen = kader.ontvangen.waarde;
    if (!verzonden && !ontvangen) return {};
    Zin tekst =
        verzonden ? zin("Het stuk is op {} verstuurd", *verzonden) : zin("Het stuk kwam op {} binnen", *ontvangen);
    if (kader.te_laat) tekst += zin(", {} na de laatste dag", geteld(kader.te_laat->scaled, "dag", "dagen"));
    return tekst += als_zin(".");
}

/// One day that counts, and the others as what they are.
Zin tot_wanneer(const Vensterregel& venster) {
    if (venster.geen_termijn && venster.gevraagd_tot)
        return zin("Hiervoor geldt geen wettelijke termijn; het bestuur vraagt een reactie uiterlijk {}.",
                   *venster.gevraagd_tot);
    if (venster.zeker_tot) {
        Zin tekst = zin("{} is een zienswijze die het bestuur uiterlijk {} ontvangt",
                        venster.nog_later ? "Zeker op tijd" : "Op tijd", *venster.zeker_tot);
        if (venster.gevraagd_tot && *venster.gevraagd_tot > *venster.zeker_tot)
            tekst += zin("; het bestuur noemt {}", *venster.gevraagd_tot);
        if (venster.gevraagd_tot && *venster.gevraagd_tot < *venster.zeker_tot)
            tekst += zin("; het bestuur vraagt haar uiterlijk {}", *venster.gevraagd_tot);
        return tekst += als_zin(".");
    }
    if (venster.gevraagd_tot) return zin("Het bestuur vraagt de zienswijze uiterlijk {}.", *venster.gevraagd_tot);
    return zin("Een zienswijze is op tijd tot en met {}.", venster.tot);
}

/// The raad that is asked to decide meets later than the one that is surely in time: what that means.
std::optional<Zin> krap(const Vensterregel& venster, std::optional<Date> raad) {
    if (!raad || !venster.zeker_tot || (venster.laatste_raad && *raad <= *venster.laatste_raad)) return {};
    const Zin later = venster.nog_later
                          ? als_zin("; komt het later, dan telt het alleen als het ontwerp nog niet is aangeboden")
                          : Zin{};
    if (*raad > *venster.zeker_tot)
        return zin("De raad besluit op {}, na die dag{}.", *raad,
                   venster.nog_later ? ": dat telt alleen als het ontwerp dan nog niet is aangeboden" : "");
    return zin("De raad besluit op {}{}. Het bestuur moet het besluit {} hebben{}.", *raad,
               *raad == *venster.zeker_tot ? ", de laatste dag" : "",
               *raad == *venster.zeker_tot ? als_zin("nog die dag") : zin("uiterlijk {}", *venster.zeker_tot), later);
}

Zin welke_raad(const Vensterregel& venster, Date peildatum) {
    if (venster.laatste_raad && (*venster.laatste_raad >= peildatum || !venster.alsnog))
        return zin("{}.", raad_die_besluit(venster, als_zin(*venster.laatste_raad)));
    if (venster.alsnog) return zin("{}.", raad_die_nog_kan(venster, als_zin(*venster.alsnog)));
    return venster.agenda_onbekend ? Zin{} : als_zin("In die tijd vergadert de raad niet.");
}

Zin vraag_en_antwoord(const Zienswijzeregel& regel) {
    Zin tekst = met_hoofdletter(als_zin(regel.stuk));
    if (regel.kanttekening) tekst += zin(" ({})", *regel.kanttekening);
    tekst += regel.kern.waarde ? zin(": {}", *regel.kern.waarde) : zin(": een {} met opmerkingen", regel.woord);
    if (!tekst.delen.empty() && !in_woorden(tekst).ends_with('.')) tekst += als_zin(".");
    if (regel.antwoord_komt) return tekst;
    if (regel.reactie.waarde) tekst += zin(" Het bestuur antwoordde: {}", *regel.reactie.waarde);
    if (regel.gevolg.waarde) tekst += zin(" {}.", met_hoofdletter(als_zin(label_of(*regel.gevolg.waarde))));
    return tekst;
}

/// Sure, of a year, and without anything that the board must answer.
bool is_zonder_vraag(const Zienswijzeregel& regel) {
    return regel.besluit.waarde && !analysis::heeft_opmerkingen(regel.besluit.waarde) && regel.jaar && !regel.onzeker;
}

/// What was decided where nothing was asked of the board, to be said with the years: `gaf de raad geen zienswijze`.
std::string zonder_vraag(const Zienswijzeregel& regel) {
    const std::string_view wie = regel.namens_raad ? "het college namens de raad" : "de raad";
    if (*regel.besluit.waarde == Zienswijzebesluit::zonder_opmerkingen)
        return fmt::format("liet {} weten dat er geen opmerkingen waren", wie);
    return fmt::format("gaf {} geen {}", wie, regel.woord.text);
}

} // namespace

Zin termijnen_in_zinnen(const Termijnkader& kader, const analysis::Dossier& dossier, Date peildatum,
                        std::optional<Date> raad) {
    std::vector<Zin> zinnen{hoe_het_kwam(kader)};
    if (kader.venster) {
        zinnen.push_back(tot_wanneer(*kader.venster));
        const auto anders = krap(*kader.venster, raad);
        zinnen.push_back(anders ? *anders : welke_raad(*kader.venster, peildatum));
    } else if (dossier.stuk == Cyclusstuk::kadernota) {
        zinnen.push_back(als_zin("Voor een reactie op de kadernota geldt geen wettelijke termijn."));
    } else if (kader.geen_recht) {
        zinnen.push_back(als_zin("De regeling vraagt voor deze wijziging geen zienswijze."));
    }
    return aaneen(zinnen, " ");
}

std::vector<Opmerking> gevraagd_en_geworden(const std::vector<Zienswijzeregel>& eerdere) {
    std::vector<Opmerking> result;
    std::vector<std::pair<std::string, std::set<Jaar>>> zonder; // the latest first
    for (const Zienswijzeregel& regel : eerdere) {
        if (regel.vertrouwelijk || regel.gepland) continue;
        if (regel.vraagt_antwoord) result.push_back({vraag_en_antwoord(regel)});
        if (!is_zonder_vraag(regel)) continue;
        const std::string besluit = zonder_vraag(regel);
        auto found = std::ranges::find(zonder, besluit, &std::pair<std::string, std::set<Jaar>>::first);
        if (found == zonder.end()) found = zonder.insert(found, {besluit, {}});
        found->second.insert(*regel.jaar);
    }
    for (const auto& [besluit, jaren] : zonder) {
        std::vector<Zin> over;
        for (const Jaar jaar : jaren) over.push_back(als_zin(jaar));
        result.push_back({zin("Over {} {}.", opgesomd(over), besluit)});
    }
    return result;
}

} // namespace grip::reports
