#include "reports/delen/zienswijzeregel.hpp"

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
    const bool aan_bestuur = zienswijze.bij == Zienswijzeadres::bestuur;
    regel.vraagt_antwoord = aan_bestuur && (zienswijze.besluit == Zienswijzebesluit::met_opmerkingen ||
                                            zienswijze.besluit == Zienswijzebesluit::afwijzend);
    if (!regel.vraagt_antwoord && !regel.vertrouwelijk) return regel;
    regel.kern = op_een_regel(gegeven(zienswijze, &Zienswijze::kern));
    regel.reactie_datum = gegeven(zienswijze, &Zienswijze::reactie_datum);
    regel.reactie = op_een_regel(gegeven(zienswijze, &Zienswijze::reactie));
    regel.gevolg = gegeven(zienswijze, &Zienswijze::gevolg);
    return regel;
}

std::vector<analysis::Dossier> dossiers_met_zienswijze(const Register& data, const Samenwerking& s) {
    std::vector<analysis::Dossier> result;
    if (!s.raadscyclus.cyclus) return result;
    for (const auto& [jaar, stukken] : s.raadscyclus.cyclus->jaren) {
        for (const analysis::Dossier& dossier : analysis::dossiers(data, s, jaar)) {
            if (dossier.verloop != nullptr && dossier.verloop->zienswijze) result.push_back(dossier);
        }
    }
    return result;
}

} // namespace

std::vector<Zienswijzeregel> zienswijzeregels(const Register& data, const Samenwerking& samenwerking) {
    std::vector<Zienswijzeregel> regels;
    for (const analysis::Dossier& dossier : dossiers_met_zienswijze(data, samenwerking))
        regels.push_back(regel_van(*dossier.verloop->zienswijze, analysis::naam_van(dossier), dossier.jaar));
    if (samenwerking.vorm.regeling) {
        for (const Regelingbesluit& besluit : samenwerking.vorm.regeling->besluiten) {
            if (besluit.zienswijze)
                regels.push_back(
                    regel_van(*besluit.zienswijze, "ontwerpregeling (" + label_of(besluit.soort) + ")", {}));
        }
    }
    for (const LosseZienswijze& losse : samenwerking.raadscyclus.zienswijzen) {
        const std::string onderwerp = losse.onderwerp ? losse.onderwerp->text : "zonder onderwerp";
        regels.push_back(regel_van(losse.zienswijze, losse.origin.withheld ? "vertrouwelijk" : onderwerp, {}));
    }
    return regels;
}

std::vector<Zienswijzeregel> eerdere_zienswijzen(const Register& data, const Samenwerking& samenwerking,
                                                 Cyclusstuk stuk, Jaar voor, std::size_t most) {
    std::vector<Zienswijzeregel> regels;
    for (const analysis::Dossier& dossier : dossiers_met_zienswijze(data, samenwerking)) {
        if (dossier.stuk == stuk && dossier.jaar < voor)
            regels.push_back(regel_van(*dossier.verloop->zienswijze, analysis::naam_van(dossier), dossier.jaar));
    }
    std::ranges::reverse(regels);
    if (regels.size() > most) regels.resize(most);
    return regels;
}

} // namespace grip::reports
