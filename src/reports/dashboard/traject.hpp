// The ways into and out of a collaboration, and to another region, step by step.
#pragma once

#include "model/samenwerking.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Trajectregel {
    Tekst wat;
    std::optional<Trajectrol> wie;
    std::optional<Date> uiterlijk;
    bool klaar = false;
    Zin stand; ///< `uiterlijk 1 maart 2027, door de raad`

    static constexpr auto fields = Fields{
        field<&Trajectregel::wat>("Wat er moet gebeuren"),
        field<&Trajectregel::wie>("Wie dat doet"),
        field<&Trajectregel::uiterlijk>("De laatste dag"),
        field<&Trajectregel::klaar>("Of het klaar is"),
        field<&Trajectregel::stand>("Hoe het ermee staat, in woorden"),
    };
};

struct Trajectdeel {
    Tekst soort; ///< `Overheveling`
    Zin kern;    ///< `klaar op 1 januari 2028; 2 van de 5 stappen gedaan`
    std::optional<Tekst> reden;
    std::vector<Trajectregel> stappen;
    std::optional<Zin> kosten;
    std::optional<Zin> personeel;
    std::optional<Tekst> blijft;

    static constexpr auto fields = Fields{
        field<&Trajectdeel::soort>("Toetreding, uittreding of overheveling"),
        field<&Trajectdeel::kern>("Wanneer het klaar moet zijn, en hoe ver het is"),
        field<&Trajectdeel::reden>("Waarom"),
        field<&Trajectdeel::stappen>("De stappen; wat nog moet, staat vooraan"),
        field<&Trajectdeel::kosten>("Wat het per jaar kost"),
        field<&Trajectdeel::personeel>("Wat het voor personeel betekent"),
        field<&Trajectdeel::blijft>("Wat achterblijft of overeind blijft"),
    };
};

std::vector<Trajectdeel> trajecten(const Samenwerking& samenwerking, Date peildatum);

} // namespace grip::reports
