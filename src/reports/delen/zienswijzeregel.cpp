#include "reports/delen/zienswijzeregel.hpp"

#include "analysis/raadsbesluit.hpp"
#include "analysis/zienswijzen.hpp"
#include "reports/delen/gegevens.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

/// Why it cannot be held for a decision of the raad, or who took it in its place.
std::string wie_besloot(const Gemeente& gemeente, const Zienswijze& zienswijze) {
    switch (analysis::bezwaar(gemeente, zienswijze)) {
    case analysis::Bezwaar::zonder_mandaat: return "door het college; niet bekend is of de raad dat opdroeg";
    case analysis::Bezwaar::commissie: return "die dag vergaderde een commissie, en die besluit niet";
    case analysis::Bezwaar::geen_raad: return "die dag vergaderde volgens de agenda geen raad";
    case analysis::Bezwaar::geen: break;
    }
    return zienswijze.door == Besluitnemer::college ? "door het college namens de raad" : "";
}

std::optional<Tekst> kanttekening(const Gemeente& gemeente, const Zienswijze& zienswijze) {
    std::vector<std::string> delen;
    if (std::string wie = wie_besloot(gemeente, zienswijze); !wie.empty()) delen.push_back(std::move(wie));
    if (zienswijze.voorlopig) delen.emplace_back("onder voorbehoud van de raad");
    if (zienswijze.bij == Zienswijzeadres::toezichthouder) delen.emplace_back("bij de toezichthouder");
    if (zienswijze.origin.withheld || delen.empty()) return {};
    return Tekst{fmt::format("{}", fmt::join(delen, ", "))};
}

/// What lies after the peildatum has not been done.
bool komt_nog(const std::optional<Date>& dag, const Stand& stand) { return dag && *dag > stand.peildatum; }

void zet_antwoord(Zienswijzeregel& regel, const Stand& stand, const Zienswijze& zienswijze) {
    regel.kern = op_een_regel(gegeven(zienswijze, &Zienswijze::kern));
    regel.reactie_datum = gegeven(zienswijze, &Zienswijze::reactie_datum);
    regel.antwoord_komt = komt_nog(zienswijze.reactie_datum, stand);
    if (regel.antwoord_komt) return;
    regel.reactie = op_een_regel(gegeven(zienswijze, &Zienswijze::reactie));
    regel.gevolg = gegeven(zienswijze, &Zienswijze::gevolg);
}

Zienswijzeregel regel_van(const Stand& stand, const Zienswijze& zienswijze, std::string stuk,
                          std::optional<Jaar> jaar) {
    Zienswijzeregel regel;
    regel.jaar = jaar;
    regel.stuk = {std::move(stuk)};
    regel.woord = {"zienswijze"};
    regel.vertrouwelijk = zienswijze.origin.withheld;
    regel.datum = gegeven(zienswijze, &Zienswijze::datum);
    regel.gepland = komt_nog(zienswijze.datum, stand);
    if (regel.gepland) return regel;
    regel.besluit = gegeven(zienswijze, &Zienswijze::besluit);
    regel.kanttekening = kanttekening(stand.data.gemeente, zienswijze);
    regel.namens_raad = analysis::is_namens_raad(zienswijze);
    regel.onzeker =
        !regel.vertrouwelijk && analysis::bezwaar(stand.data.gemeente, zienswijze) != analysis::Bezwaar::geen;
    regel.vraagt_antwoord = analysis::vraagt_antwoord(zienswijze);
    if (regel.vraagt_antwoord || regel.vertrouwelijk) zet_antwoord(regel, stand, zienswijze);
    return regel;
}

Zienswijzeregel regel_van(const Stand& stand, const Zienswijze& zienswijze, const analysis::Dossier& dossier) {
    Zienswijzeregel regel = regel_van(stand, zienswijze, analysis::naam_van(dossier), dossier.jaar);
    regel.woord = {std::string{analysis::zienswijzewoord(dossier)}};
    if (!regel.gepland && analysis::tegenspraak(dossier)) {
        const std::string anders = "bij de vergadering staat een ander besluit";
        regel.onzeker = true;
        regel.kanttekening = Tekst{regel.kanttekening ? regel.kanttekening->text + ", " + anders : anders};
    }
    return regel;
}

Zienswijzeregel regel_van(const Stand& stand, const Zienswijze& zienswijze, const Regelingbesluit& besluit) {
    return regel_van(stand, zienswijze, "ontwerpregeling (" + label_of(besluit.soort) + ")", std::nullopt);
}

Zienswijzeregel regel_van(const Stand& stand, const Zienswijze& zienswijze, const LosseZienswijze& losse) {
    const std::string onderwerp = losse.onderwerp ? losse.onderwerp->text : "zonder onderwerp";
    return regel_van(stand, zienswijze, losse.origin.withheld ? "vertrouwelijk" : onderwerp, std::nullopt);
}

} // namespace

std::vector<Zienswijzeregel> zienswijzeregels(const Stand& stand, const Samenwerking& samenwerking) {
    std::vector<Zienswijzeregel> regels;
    analysis::voor_elke_zienswijze(stand.data, samenwerking, [&](const Zienswijze& zienswijze, const auto& over) {
        regels.push_back(regel_van(stand, zienswijze, over));
    });
    return regels;
}

std::vector<Zienswijzeregel> eerdere_zienswijzen(const Stand& stand, const Samenwerking& samenwerking, Cyclusstuk stuk,
                                                 Jaar voor, std::size_t most) {
    std::vector<Zienswijzeregel> regels;
    analysis::voor_elke_zienswijze(stand.data, samenwerking,
                                   [&]<class Over>(const Zienswijze& zienswijze, const Over& over) {
                                       if constexpr (std::is_same_v<Over, analysis::Dossier>) {
                                           if (over.stuk == stuk && over.jaar < voor)
                                               regels.push_back(regel_van(stand, zienswijze, over));
                                       }
                                   });
    std::ranges::reverse(regels);
    if (regels.size() > most) regels.resize(most);
    return regels;
}

} // namespace grip::reports
