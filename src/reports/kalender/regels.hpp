// The calendar as people read it: what falls on one day told together, by month; and what is over.
#pragma once

#include "reports/delen/kalender/gebeurtenis.hpp"

namespace grip::reports::kalender {

/// A line for the screen, short enough for any.
struct Schermregel {
    std::optional<Tekst> dag; ///< `do 29`, at the first line of a day
    Zin tekst;

    static constexpr auto fields = Fields{
        field<&Schermregel::dag>("De dag, bij de eerste regel ervan"),
        field<&Schermregel::tekst>("De regel"),
    };
};

/// What must be done on one day, by one, for one or more collaborations.
struct Dagregel {
    Date datum{};
    Tekst weekdag;
    std::optional<Tekst> dag; ///< `do 29`, at the first of a day
    Zin wat;
    std::optional<Tekst> naam; ///< of one collaboration, or of more in short; none: the municipality's own
    Tekst wie;
    std::optional<Tekst> vindplaats;
    std::vector<Schermregel> scherm;

    static constexpr auto fields = Fields{
        field<&Dagregel::datum>("De dag"),
        field<&Dagregel::weekdag>("Dag van de week"),
        field<&Dagregel::dag>("De dag in de maand, bij de eerste regel ervan"),
        field<&Dagregel::wat>("Wat er die dag is"),
        field<&Dagregel::naam>("Van welke samenwerkingen"),
        field<&Dagregel::wie>("Wie er iets moet doen"),
        field<&Dagregel::vindplaats>("Artikel waarin het staat"),
        field<&Dagregel::scherm>("Hetzelfde voor het scherm"),
    };
};

struct Maand {
    Tekst maand;
    std::vector<Dagregel> dagen;

    static constexpr auto fields = Fields{
        field<&Maand::maand>("De maand"),
        field<&Maand::dagen>("Wat er die maand is, op volgorde van dag"),
    };
};

/// A point of a list, with its lines for the screen.
struct Punt {
    std::optional<Tekst> kop;
    Zin tekst;
    std::vector<Schermregel> scherm;

    static constexpr auto fields = Fields{
        field<&Punt::kop>("Waarover het gaat"),
        field<&Punt::tekst>("Wat daarover te zeggen is"),
        field<&Punt::scherm>("Hetzelfde voor het scherm"),
    };
};

Punt punt(std::optional<Tekst> kop, Zin tekst);

/// What is still to come, or to be done, by day.
std::vector<Maand> maanden(const std::vector<Gebeurtenis>& gebeurtenissen, Date peildatum);

/// What is over and not done as far as is known, one by one; not what an open window tells already.
std::vector<Dagregel> voorbij(const std::vector<Gebeurtenis>& achterstallig, const std::vector<Vensterregel>& vensters);

/// The zienswijzen on which the raad can still decide, and how.
std::vector<Punt> besluiten(const std::vector<Vensterregel>& vensters, const std::vector<Toezichtdag>& toezicht,
                            Date peildatum);

/// An exception to a finding matters to who keeps the register alone.
inline bool is_uitzondering(const Gebeurtenis& g) { return g.soort.text == "uitzondering"; }

} // namespace grip::reports::kalender
