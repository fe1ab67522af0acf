#include "reports/delen/weerstandsvermogen.hpp"

#include "reports/delen/gedeeld.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {

std::vector<Capaciteitsregel> capaciteit(const Gemeente& gemeente, Jaar jaar) {
    std::vector<Capaciteitsregel> result;
    for (const Weerstandspost* post : analysis::posten_van(gemeente, jaar)) {
        result.push_back({post->naam,
                          gegeven(*post, &Weerstandspost::bedrag),
                          post->aard,
                          post->stand_op,
                          {},
                          {analysis::telt_voor(gemeente.risiconormen, *post)}});
        if (post->toelichting) result.back().toelichting = Tekst{post->toelichting->text};
    }
    return result;
}

std::vector<Zin> capaciteit_van_ander_jaar(const Gemeente& gemeente, Jaar jaar) {
    std::vector<Zin> result;
    for (const Weerstandspost* post : analysis::posten_van_ander_jaar(gemeente, jaar)) {
        const auto& bedrag = post->bedrag.value;
        result.push_back(
            zin("{} (in {}: {})", post->naam, *post->jaar, bedrag ? als_zin(*bedrag) : als_zin("onbekend")));
    }
    return result;
}

std::vector<Klassegrens> klassegrenzen(const Risiconormen& normen) {
    std::vector<Klassegrens> result;
    for (std::size_t i = 0; i < normen.kansklassen.size(); ++i) {
        Klassegrens grens{Aantal::of(static_cast<std::int64_t>(i) + 1),
                          {normen.kansklassen[i], {}, bronnen_van(normen.origin)},
                          {},
                          {}};
        if (!normen.gevolgklassen.empty()) {
            grens.min = normen.gevolgklassen[i].value;
            grens.max = normen.gevolgklassen[i + 1].value;
        }
        result.push_back(grens);
    }
    return result;
}

std::vector<Kengetalregel> kengetallen(const Gemeente& gemeente, Jaar tot, bool begroting) {
    constexpr std::size_t meeste = 4;
    std::vector<Kengetalregel> result;
    for (const auto& [jaar, k] : gemeente.kengetallen) {
        if (jaar > tot) break;
        const bool begroot = begroting && jaar.year >= tot.year - 1;
        result.push_back({jaar,
                          {fmt::format("{} {}", begroot ? "begroting" : "jaarrekening", jaar.year)},
                          gegeven(k, &Kengetallen::netto_schuldquote),
                          gegeven(k, &Kengetallen::netto_schuldquote_gecorrigeerd),
                          gegeven(k, &Kengetallen::solvabiliteit),
                          gegeven(k, &Kengetallen::grondexploitatie),
                          gegeven(k, &Kengetallen::structurele_exploitatieruimte),
                          gegeven(k, &Kengetallen::belastingcapaciteit),
                          k.beoordeling});
        if (result.size() > meeste) result.erase(result.begin());
    }
    return result;
}

const analysis::Weerstandsvermogen& vermogen_van(const Stand& stand, Zekerheid zekerheid,
                                                 std::optional<analysis::Weerstandsvermogen>& eigen) {
    const bool gewone = zekerheid == stand.data.gemeente.risiconormen.zekerheid;
    if (gewone && stand.gedeeld != nullptr) return stand.gedeeld->vermogen;
    return eigen.emplace(analysis::weerstandsvermogen(stand.data, stand.peildatum, analysis::fractie(zekerheid)));
}

bool is_structureel(const analysis::Risicopost& post) {
    return post.meegeteld() && post.risico->aard == Duur::structureel;
}

std::string met_latere_jaren(const Risiconormen& normen, const std::vector<analysis::Risicopost>& posten) {
    const auto jaren = normen.structureel_jaren.scaled;
    if (jaren < 2 || std::ranges::none_of(posten, is_structureel)) return "";
    return jaren == 2 ? ", met wat zij in het jaar daarna nog kosten" : ", met wat zij in de jaren daarna nog kosten";
}

} // namespace grip::reports
