#include "analysis/vergelijking.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/verdeling.hpp"

#include <array>

namespace grip::analysis {

Vergelijking vergelijking(const Register& data, const Samenwerking& samenwerking, Jaar jaar) {
    Vergelijking result;
    const auto found = samenwerking.geld.jaren.find(jaar);
    if (found != samenwerking.geld.jaren.end()) {
        const Boekjaar& boekjaar = found->second;
        const auto& cijfers = boekjaar.*begrote_versie(boekjaar, &Jaarcijfers::bijdrage_eigen_begroting);
        if (cijfers) result.eigen_begroting = bekend(cijfers->bijdrage_eigen_begroting);
    }
    result.begroting_partij = begrote_bijdrage(samenwerking.geld, jaar);
    result.volgens_sleutel = aandeel_van(verdeling(data, samenwerking, jaar), data.gemeente.naam.text);
    return result;
}

std::vector<Paar> verschillen(const Register& data, const Vergelijking& v) {
    const Euro norm = data.gemeente.normen.begroting_verschil.value;
    const std::array bronnen{std::pair{std::string_view{"onze begroting"}, v.eigen_begroting},
                             std::pair{std::string_view{"de begroting van de partij"}, v.begroting_partij},
                             std::pair{std::string_view{"de verdeelsleutel"}, v.volgens_sleutel}};
    std::vector<Paar> result;
    for (std::size_t i = 0; i < bronnen.size(); ++i) {
        for (std::size_t j = i + 1; j < bronnen.size(); ++j) {
            if (!bronnen[i].second || !bronnen[j].second) continue;
            const Paar paar{bronnen[i].first, *bronnen[i].second, bronnen[j].first, *bronnen[j].second};
            if (paar.verschil() > norm) result.push_back(paar);
        }
    }
    return result;
}

} // namespace grip::analysis
