// What a letter with a zienswijze says of the decision.
#pragma once

#include "reports/report.hpp"

namespace grip::reports::zienswijze {

struct View {
    Tekst aan;
    Tekst aanhef;
    Tekst samenwerking;
    std::optional<Tekst> kenmerk;
    Tekst woord{"zienswijze"};
    Tekst voorzetsel{"over"};
    bool reactie = false; ///< on a kadernota, on which the law gives no zienswijze
    bool wensen = false;  ///< wensen en bedenkingen
    Tekst stuk;
    std::optional<Date> verzonden;
    bool ontvangst = false;          ///< `verzonden` is the day of receipt
    std::optional<Date> vastgesteld; ///< the board has decided already
    std::optional<Date> beantwoord;
    std::optional<Tekst> grondslag;
    Zienswijzebesluit besluit{};
    Date datum{};
    std::optional<Tekst> mandaat; ///< the college decided, by this decision of the raad
    bool voorlopig = false;       ///< the raad itself still decides
    bool geen = false;
    bool zonder_opmerkingen = false;
    std::optional<Proza> tekst;
    std::optional<Tekst> antwoord; ///< article by which the board owes an answer
    std::optional<Tekst> voor;     ///< before what it must come

    static constexpr auto fields = Fields{
        field<&View::aan>("Aan wie de raad schrijft"),
        field<&View::aanhef>("De aanhef"),
        field<&View::samenwerking>("Naam van de samenwerking"),
        field<&View::kenmerk>("Zaaknummer"),
        field<&View::woord>("Zienswijze, reactie, of wensen en bedenkingen"),
        field<&View::voorzetsel>("Over of op"),
        field<&View::reactie>("Of het een reactie is waarvoor de wet geen vorm kent"),
        field<&View::wensen>("Of het om wensen en bedenkingen gaat"),
        field<&View::stuk>("Waarover de raad schrijft"),
        field<&View::verzonden>("De dag waarop het stuk kwam"),
        field<&View::ontvangst>("Of dat de dag van ontvangst is"),
        field<&View::vastgesteld>("De dag waarop het bestuur al besloot").voor_de_beheerder(),
        field<&View::beantwoord>("De dag waarop het bestuur al antwoordde").voor_de_beheerder(),
        field<&View::grondslag>("Het artikel waarop de zienswijze rust"),
        field<&View::besluit>("Wat de raad besloot"),
        field<&View::datum>("De dag van het besluit"),
        field<&View::mandaat>("Het besluit waarmee de raad dit aan het college opdroeg"),
        field<&View::voorlopig>("Of het besluit onder voorbehoud van de raad is genomen"),
        field<&View::geen>("Of de raad geen zienswijze geeft"),
        field<&View::zonder_opmerkingen>("Of de raad geen opmerkingen heeft"),
        field<&View::tekst>("De vastgestelde tekst"),
        field<&View::antwoord>("Waar staat dat het bestuur moet antwoorden"),
        field<&View::voor>("Waarvoor het antwoord er moet zijn"),
    };
};

/// Throws NoPaper with this reason, and the file in which that stands or belongs.
[[noreturn]] void weiger(const View& view, const Location& plaats, std::string_view reden);

/// The article in full; none when there is no text.
std::optional<Tekst> grondslag(const std::string& artikel);

/// Takes over what was decided. Throws NoPaper when besluit, day or text is not known, or not for this reader: then no letter
/// can be true. `voorstel` is the text proposed, when the raad adopted it unchanged.
void zet_zienswijze(View& view, const Stand& stand, const Zienswijze* zienswijze, const Location& plaats,
                    const std::optional<Proza>& voorstel);

} // namespace grip::reports::zienswijze
