#include "invoer/vraagvelden.hpp"

#include "base/number.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::invoer {
namespace {

/// Of `jaren`. What we make of the figures (their explanation, the amount in our own budget) is ours.
constexpr std::array cijfers{
    Vraagveld{"bijdrage", "Bijdrage van onze gemeente", "Wat onze gemeente over dat jaar aan u betaalt, in euro's"},
    Vraagveld{"btw", "Waarvan btw", "Het deel van de bijdrage dat btw is, in euro's"},
    Vraagveld{"incidenteel", "Waarvan eenmalig", "Het deel van de bijdrage dat eenmalig is, in euro's"},
    Vraagveld{"lasten", "Totale lasten", "Alle lasten van uw organisatie, in euro's"},
    Vraagveld{"resultaat", "Resultaat", "Het resultaat van uw organisatie, in euro's; een tekort is negatief"},
    Vraagveld{"resultaatbestemming", "Bestemming van het resultaat", "Wat er met het resultaat gebeurt"},
    Vraagveld{"eigen_vermogen.begin", "Eigen vermogen op 1 januari", "In euro's"},
    Vraagveld{"eigen_vermogen.eind", "Eigen vermogen op 31 december", "In euro's"},
    Vraagveld{"vreemd_vermogen.begin", "Vreemd vermogen op 1 januari", "In euro's"},
    Vraagveld{"vreemd_vermogen.eind", "Vreemd vermogen op 31 december", "In euro's"},
    Vraagveld{"belang_procent.begin", "Aandeel van onze gemeente op 1 januari", "In procenten, zoals 8,4"},
    Vraagveld{"belang_procent.eind", "Aandeel van onze gemeente op 31 december", "In procenten, zoals 8,4"},
    Vraagveld{"dividend.bedrag", "Dividend voor onze gemeente", "Het dividend waartoe dat jaar is besloten, in euro's"},
    Vraagveld{"dividend.over", "Dividend over het jaar", "Over welk jaar dat dividend gaat"},
    Vraagveld{"weerstandscapaciteit", "Weerstandscapaciteit", "Wat uw organisatie zelf kan dragen, in euro's"},
    Vraagveld{"benodigde_weerstandscapaciteit", "Benodigde weerstandscapaciteit",
              "Wat uw organisatie nodig heeft om haar risico's te dragen, in euro's"},
    Vraagveld{"weerstandsratio", "Weerstandsratio", "De ratio die u zelf noemt, zoals 1,19"},
};

constexpr std::array dagen{
    Vraagveld{"verzonden", "Verzonden aan de raden", "De dag waarop u het stuk aan de raden stuurde of stuurt"},
    Vraagveld{"zienswijze_uiterlijk", "Zienswijze uiterlijk", "De laatste dag die u zelf voor een zienswijze noemt"},
    Vraagveld{"ter_inzage", "Ter inzage", "De dag waarop het stuk voor iedereen ter inzage komt"},
    Vraagveld{"aangeboden_ab", "Aangeboden aan het algemeen bestuur",
              "De dag waarop het dagelijks bestuur het aan het algemeen bestuur aanbiedt"},
    Vraagveld{"ab_datum", "Vergadering van het bestuur", "De dag waarop uw bestuur erover vergadert"},
    Vraagveld{"vastgesteld", "Vastgesteld", "De dag van vaststelling"},
    Vraagveld{"naar_toezichthouder", "Naar de toezichthouder", "De dag van verzending aan de toezichthouder"},
};

constexpr std::array doelen{
    Vraagveld{"doel", "Doel", "Wat bereikt moet worden"},
    Vraagveld{"indicator", "Indicator", "Waaraan dat is af te lezen"},
    Vraagveld{"eenheid", "Eenheid", "De eenheid van de indicator, zoals % of minuten"},
    Vraagveld{"richting", "Richting", "Of meer of minder beter is"},
    Vraagveld{"streef", "Streefwaarde", "De waarde die u wilt bereiken"},
    Vraagveld{"realisatie", "Uitkomst", "De waarde die is bereikt"},
};

/// Chance, amount, measure and owner are how we weigh it.
constexpr std::array risicos{
    Vraagveld{"id", "Korte naam", "Een korte naam voor het risico: kleine letters, cijfers en streepjes"},
    Vraagveld{"omschrijving", "Omschrijving", "Wat er kan gebeuren"},
    Vraagveld{"oorzaak", "Oorzaak", "Waardoor het kan gebeuren"},
};

/// Of `streef.2027` the year.
std::optional<int> jaar_achter(std::string_view pad, std::string_view map) {
    if (!pad.starts_with(map) || pad.size() <= map.size() || pad[map.size()] != '.') return std::nullopt;
    const auto jaar = parse_number(pad.substr(map.size() + 1));
    return jaar ? std::optional{static_cast<int>(jaar->scaled)} : std::nullopt;
}

/// Those of the sheet that answer one question: one, or one per year.
void add_velden(const Vraagveld& vraag, const std::vector<Veld>& van, const std::set<int>& jaren,
                std::vector<Veld>& velden) {
    for (Veld veld : van) {
        const auto jaar = jaar_achter(veld.pad, vraag.pad);
        if (veld.pad != vraag.pad && !(jaar && jaren.contains(*jaar))) continue;
        veld.kop = jaar ? fmt::format("{} {}", vraag.kop, *jaar) : std::string{vraag.kop};
        veld.uitleg = vraag.uitleg;
        velden.push_back(std::move(veld));
    }
}

} // namespace

std::span<const Vraagveld> vraagvelden(Bladnaam naam) {
    switch (naam) {
    case Bladnaam::jaren: return cijfers;
    case Bladnaam::cyclus: return dagen;
    case Bladnaam::doelen: return doelen;
    case Bladnaam::risicos: return risicos;
    default: return {};
    }
}

std::set<int> jaren_met_kolom(const Uitvraagmerk& uitvraag) {
    std::set<int> jaren;
    for (int jaar = uitvraag.jaar - jaren_terug; jaar <= uitvraag.jaar + 1; ++jaar) jaren.insert(jaar);
    return jaren;
}

void beperk(Blad& blad, const Uitvraagmerk& uitvraag) {
    blad.samenwerking = uitvraag.samenwerking;
    std::erase_if(blad.regels, [&](const Regel& regel) {
        return regel.sleutels.empty() || regel.sleutels.front() != uitvraag.samenwerking;
    });
    for (Regel& regel : blad.regels) regel.sleutels.erase(regel.sleutels.begin());
    if (!blad.sleutels.empty()) blad.sleutels.erase(blad.sleutels.begin());
    std::vector<Veld> velden;
    for (const Vraagveld& vraag : vraagvelden(blad.naam))
        add_velden(vraag, blad.velden, jaren_met_kolom(uitvraag), velden);
    blad.velden = std::move(velden);
}

} // namespace grip::invoer
