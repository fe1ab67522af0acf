#include "reports/kalender/gebeurtenis.hpp"

#include "analysis/levensloop.hpp"
#include "reports/kalender/verzameling.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace grip::reports {
namespace {

/// Two lines may have one name, as two exceptions to one rule that end on one day: the later ones are numbered.
void maak_uniek(std::vector<Gebeurtenis>& gebeurtenissen) {
    std::map<std::string, int> seen;
    for (Gebeurtenis& g : gebeurtenissen) {
        const int times = ++seen[g.uid.text];
        if (times > 1) g.uid.text += fmt::format("-{}", times);
    }
}

void zet_moment(Vensterregel& regel, const analysis::Raadsmoment& moment, Date peildatum) {
    regel.laatste_raad = moment.raad->datum;
    if (moment.commissie != nullptr) regel.commissie = moment.commissie->datum;
    regel.aanleveren = moment.aanleveren;
    regel.raad_voorbij = *regel.laatste_raad < peildatum && !regel.voorbij;
    const Date klaar = regel.aanleveren.value_or(*regel.laatste_raad);
    regel.inleveren_voorbij = klaar < peildatum && *regel.laatste_raad >= peildatum;
    const Date begin = std::max(peildatum, regel.van.value_or(peildatum));
    if (regel.van && klaar >= begin) regel.dagen = Aantal::of((klaar - begin).count());
}

} // namespace

Gebeurtenis gebeurtenis(const Samenwerking* samenwerking, Date datum, std::string_view moment, std::string_view soort,
                        std::string_view stap) {
    Gebeurtenis g;
    g.datum = datum;
    g.weekdag.text = weekday_dutch(datum).substr(0, 2);
    g.naam.text = samenwerking == nullptr ? "Raad" : samenwerking->identiteit.naam.text;
    if (samenwerking != nullptr) g.samenwerking = Id{samenwerking->id};
    g.uid.text = fmt::format("{}-{}-{}-{}", samenwerking == nullptr ? "raad" : samenwerking->id, moment, soort, stap);
    std::ranges::replace(g.uid.text, '_', '-');
    return g;
}

Kalenderinhoud kalenderinhoud(const Stand& stand, const std::vector<const Samenwerking*>& keuze, Date tot,
                              bool met_gemeente) {
    Verzameling verzameling{stand.data, stand.peildatum, std::max(tot, stand.peildatum), {}};
    if (met_gemeente) verzamel_gemeente(verzameling);
    for (const Samenwerking* s : keuze) {
        if (!analysis::loopt(*s)) continue;
        verzamel_cyclus(verzameling, *s);
        verzamel_overig(verzameling, *s);
    }
    Kalenderinhoud inhoud = std::move(verzameling.inhoud);
    maak_uniek(inhoud.gebeurtenissen);
    std::ranges::stable_sort(inhoud.gebeurtenissen, {}, [](const Gebeurtenis& g) {
        return std::tuple{g.datum, !g.van_raad, g.naam};
    });
    std::ranges::stable_sort(inhoud.vensters, {}, &Vensterregel::tot);
    return inhoud;
}

void zet_maanden(std::vector<Gebeurtenis>& gebeurtenissen) {
    std::map<bool, std::string> last;
    for (Gebeurtenis& g : gebeurtenissen) {
        std::string maand = month_dutch(g.datum);
        if (g.verborgen || last[g.van_raad] == maand) continue;
        last[g.van_raad] = maand;
        g.maand = Tekst{std::move(maand)};
    }
}

Vensterregel vensterregel(const analysis::Venster& venster, const Samenwerking& samenwerking, Date peildatum) {
    Vensterregel regel;
    regel.samenwerking = {samenwerking.id};
    regel.naam = samenwerking.identiteit.naam;
    regel.van = venster.van;
    regel.gekomen = venster.van && *venster.van <= peildatum;
    regel.tot = venster.tot;
    regel.wettelijk = venster.wettelijk;
    regel.bestuur = venster.bestuur;
    regel.bestuursdag = venster.bestuur == venster.tot;
    regel.voorbij = venster.tot < peildatum;
    if (venster.alsnog) regel.alsnog = venster.alsnog->raad->datum;
    regel.agenda_onbekend = !venster.agenda_bekend;
    regel.geen_raad = !venster.moment && venster.agenda_bekend && !regel.voorbij;
    if (venster.moment) zet_moment(regel, *venster.moment, peildatum);
    return regel;
}

std::optional<Vensterregel> vensterregel(const Register& data, const analysis::Dossier& dossier, Date peildatum) {
    const auto venster = analysis::venster(data, dossier, peildatum);
    if (!venster) return {};
    Vensterregel regel = vensterregel(*venster, *dossier.samenwerking, peildatum);
    regel.begrotingsjaar = dossier.jaar;
    regel.stuk = dossier.stuk;
    regel.titel = {analysis::naam_van(dossier)};
    return regel;
}

} // namespace grip::reports
