// What the council was promised, asked for or was advised, as papers tell it.
#pragma once

#include "analysis/raadszaken.hpp"
#include "reports/report.hpp"

namespace grip::reports {

struct Raadszaakregel {
    Tekst naam; ///< `Toezegging`
    Date datum{};
    std::optional<Tekst> door;
    std::optional<Tekst>
        samenwerkingen; ///< which it is about; none where the paper is about that one, or it is about all
    Tekst tekst;
    Zin stand;                   ///< `te laat: had op 1 juli 2026 klaar moeten zijn`
    std::optional<Tekst> gedaan; ///< what was done, or how far it is

    static constexpr auto fields = Fields{
        field<&Raadszaakregel::naam>("Toezegging, motie of aanbeveling"),
        field<&Raadszaakregel::datum>("De dag ervan"),
        field<&Raadszaakregel::door>("Wie het toezegde of aanbeval, in zijn functie"),
        field<&Raadszaakregel::samenwerkingen>("Om welke samenwerkingen het gaat"),
        field<&Raadszaakregel::tekst>("Wat is toegezegd, gevraagd of aanbevolen"),
        field<&Raadszaakregel::stand>("Hoe het ervoor staat"),
        field<&Raadszaakregel::gedaan>("Wat ermee is gedaan"),
    };
};

/// Of the whole municipality.
struct Raadszakenblad {
    std::optional<Zin> kort;              ///< the same, for one page
    std::optional<Zin> stand;             ///< how many are open and too late; none when there are none
    std::vector<Raadszaakregel> te_laat;  ///< of all samenwerkingen
    std::vector<Raadszaakregel> algemeen; ///< that stand in no part of a samenwerking, and are not too late
    std::optional<Zin> vertrouwelijk;     ///< how many of those are not told
    std::optional<Zin> rekenkamer;        ///< what the law asks of recommendations of the rekenkamer

    static constexpr auto fields = Fields{
        field<&Raadszakenblad::kort>("Hetzelfde, voor één bladzijde"),
        field<&Raadszakenblad::stand>("Hoeveel er openstaan, en hoeveel te laat zijn"),
        field<&Raadszakenblad::te_laat>("Wat te laat is"),
        field<&Raadszakenblad::algemeen>("Wat over meer samenwerkingen gaat en niet te laat is"),
        field<&Raadszakenblad::vertrouwelijk>("Hoeveel er vertrouwelijk zijn, van wat over meer samenwerkingen gaat"),
        field<&Raadszakenblad::rekenkamer>("Wat de wet vraagt van aanbevelingen van de rekenkamer"),
    };
};

/// `kort`: no more than how many there are.
Raadszakenblad raadszakenblad(const Register& data, Date sinds, Date peildatum, bool kort);

/// What is open when the raad begins on that day, too late first: about all samenwerkingen, or about one. Of a day behind us it is not told
/// how far things are now.
std::vector<Raadszaakregel> open_raadszaken(const Stand& stand, Date raad);
std::vector<Raadszaakregel> open_raadszaken(const Stand& stand, Date raad, const Samenwerking& samenwerking);

/// About one samenwerking, as on such a day: what is open, too late first, and what was done or decided since another.
std::vector<Raadszaakregel> raadszaken_van(const Stand& stand, const Samenwerking& samenwerking, Date sinds, Date dag);

} // namespace grip::reports
