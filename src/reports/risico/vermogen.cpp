#include "reports/risico/vermogen.hpp"

namespace grip::reports {

Verhouding verhouding(const Register& data, Euro benodigd) {
    Verhouding result;
    result.beschikbaar = analysis::beschikbaar(data.gemeente);
    if (!result.beschikbaar) return result;
    result.genoeg = analysis::haalt_norm(data.gemeente.risiconormen, *result.beschikbaar, benodigd);
    if (benodigd == Euro{}) return result;
    const Weerstandsklasse& klasse = analysis::klasse(data.weerstandsklassen, *result.beschikbaar, benodigd);
    result.ratio = analysis::ratio(data.weerstandsklassen, *result.beschikbaar, benodigd);
    result.klasse = klasse.klasse;
    result.oordeel = klasse.oordeel;
    return result;
}

std::vector<Capaciteitsregel> capaciteit(const Gemeente& gemeente) {
    std::vector<Capaciteitsregel> result;
    for (const Weerstandspost& post : gemeente.weerstandscapaciteit)
        result.push_back({post.naam, gegeven(post, &Weerstandspost::bedrag), post.aard,
                          analysis::telt_voor(gemeente.risiconormen, post)});
    return result;
}

std::vector<Klassegrens> klassegrenzen(const Risiconormen& normen) {
    std::vector<Klassegrens> result;
    for (std::size_t i = 0; i < normen.kansklassen.size(); ++i) {
        Klassegrens grens{Aantal::of(static_cast<std::int64_t>(i) + 1), normen.kansklassen[i], {}, {}};
        if (!normen.gevolgklassen.empty()) {
            grens.min = normen.gevolgklassen[i].value;
            grens.max = normen.gevolgklassen[i + 1].value;
        }
        result.push_back(grens);
    }
    return result;
}

std::vector<Kengetalregel> kengetallen(const Gemeente& gemeente) {
    std::vector<Kengetalregel> result;
    for (const auto& [jaar, k] : gemeente.kengetallen) {
        result.push_back({jaar, gegeven(k, &Kengetallen::netto_schuldquote),
                          gegeven(k, &Kengetallen::netto_schuldquote_gecorrigeerd),
                          gegeven(k, &Kengetallen::solvabiliteit), gegeven(k, &Kengetallen::grondexploitatie),
                          gegeven(k, &Kengetallen::structurele_exploitatieruimte),
                          gegeven(k, &Kengetallen::belastingcapaciteit), k.beoordeling});
    }
    return result;
}

} // namespace grip::reports
