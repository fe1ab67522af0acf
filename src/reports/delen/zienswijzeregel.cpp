#include "reports/delen/zienswijzeregel.hpp"

#include "analysis/zienswijzen.hpp"
#include "reports/delen/gegevens.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

std::optional<Tekst> kanttekening(const Zienswijze& zienswijze) {
    std::vector<std::string> delen;
    if (zienswijze.door == Besluitnemer::college) delen.emplace_back("door het college namens de raad");
    if (zienswijze.voorlopig) delen.emplace_back("onder voorbehoud van de raad");
    if (zienswijze.bij == Zienswijzeadres::toezichthouder) delen.emplace_back("bij de toezichthouder");
    if (zienswijze.origin.withheld || delen.empty()) return {};
    return Tekst{fmt::format("{}", fmt::join(delen, ", "))};
}

Zienswijzeregel regel_van(const Zienswijze& zienswijze, std::string stuk, std::optional<Jaar> jaar) {
    Zienswijzeregel regel;
    regel.jaar = jaar;
    regel.stuk = {std::move(stuk)};
    regel.vertrouwelijk = zienswijze.origin.withheld;
    regel.besluit = gegeven(zienswijze, &Zienswijze::besluit);
    regel.kanttekening = kanttekening(zienswijze);
    regel.datum = gegeven(zienswijze, &Zienswijze::datum);
    regel.vraagt_antwoord = analysis::vraagt_antwoord(zienswijze);
    if (!regel.vraagt_antwoord && !regel.vertrouwelijk) return regel;
    regel.kern = op_een_regel(gegeven(zienswijze, &Zienswijze::kern));
    regel.reactie_datum = gegeven(zienswijze, &Zienswijze::reactie_datum);
    regel.reactie = op_een_regel(gegeven(zienswijze, &Zienswijze::reactie));
    regel.gevolg = gegeven(zienswijze, &Zienswijze::gevolg);
    return regel;
}

Zienswijzeregel regel_van(const Zienswijze& zienswijze, const analysis::Dossier& dossier) {
    return regel_van(zienswijze, analysis::naam_van(dossier), dossier.jaar);
}

Zienswijzeregel regel_van(const Zienswijze& zienswijze, const Regelingbesluit& besluit) {
    return regel_van(zienswijze, "ontwerpregeling (" + label_of(besluit.soort) + ")", std::nullopt);
}

Zienswijzeregel regel_van(const Zienswijze& zienswijze, const LosseZienswijze& losse) {
    const std::string onderwerp = losse.onderwerp ? losse.onderwerp->text : "zonder onderwerp";
    return regel_van(zienswijze, losse.origin.withheld ? "vertrouwelijk" : onderwerp, std::nullopt);
}

} // namespace

std::vector<Zienswijzeregel> zienswijzeregels(const Register& data, const Samenwerking& samenwerking) {
    std::vector<Zienswijzeregel> regels;
    analysis::voor_elke_zienswijze(data, samenwerking, [&](const Zienswijze& zienswijze, const auto& over) {
        regels.push_back(regel_van(zienswijze, over));
    });
    return regels;
}

std::vector<Zienswijzeregel> eerdere_zienswijzen(const Register& data, const Samenwerking& samenwerking,
                                                 Cyclusstuk stuk, Jaar voor, std::size_t most) {
    std::vector<Zienswijzeregel> regels;
    analysis::voor_elke_zienswijze(data, samenwerking, [&]<class Over>(const Zienswijze& zienswijze, const Over& over) {
        if constexpr (std::is_same_v<Over, analysis::Dossier>) {
            if (over.stuk == stuk && over.jaar < voor) regels.push_back(regel_van(zienswijze, over));
        }
    });
    std::ranges::reverse(regels);
    if (regels.size() > most) regels.resize(most);
    return regels;
}

} // namespace grip::reports
