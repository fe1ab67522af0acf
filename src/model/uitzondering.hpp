// Comply or explain: which findings the municipality has looked at and accepts, and until when.
#pragma once

#include "base/rule.hpp"
#include "model/referent.hpp"
#include "schema/field.hpp"

namespace grip {

struct Uitzondering {
    Ref<Rule> regel;
    std::optional<Tekst> over;
    Proza reden;
    std::optional<Tekst> besluit;
    Date tot{};
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Uitzondering::regel>("De regel waarvan de bevinding wordt verklaard, zoals `toets/voldoet-niet`"),
        field<&Uitzondering::over>(
            "Alleen bevindingen op of onder deze plaats, zoals `risicos.tekort` of `jaren.2026`"),
        field<&Uitzondering::reden>("Waarom de bevinding wordt aanvaard"),
        field<&Uitzondering::besluit>("Het besluit waarop dit rust"),
        field<&Uitzondering::tot>("De laatste dag waarop de uitzondering geldt"),
    };
    static constexpr std::array<std::string_view, 1> ver_vooruit{"tot"};
    static constexpr std::array identity{ItemKey{"regel", "over"}, ItemKey{"regel"}};
};

} // namespace grip
