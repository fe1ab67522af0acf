// The points that always play when a collaboration is set up (Visie op samenwerking, chapters 3 and 5).
#pragma once

#include "schema/field.hpp"

namespace grip {

struct Aandachtspunten {
    std::optional<Proza> doelen;
    std::optional<Proza> verantwoordelijkheden;
    std::optional<Proza> toezicht;
    std::optional<Proza> verantwoording;
    std::optional<Proza> randvoorwaarden;
    std::optional<Proza> governance;
    std::optional<Proza> financiering;
    std::optional<Proza> monitoring;
    std::optional<Proza> opdrachtgeverschap;
    std::optional<Proza> commitment;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"doelen", &Aandachtspunten::doelen, "Hoe de doelen worden bepaald"},
        Field{"verantwoordelijkheden", &Aandachtspunten::verantwoordelijkheden, "Wie waarvoor verantwoordelijk is"},
        Field{"toezicht", &Aandachtspunten::toezicht, "Hoe het toezicht is geregeld"},
        Field{"verantwoording", &Aandachtspunten::verantwoording, "Hoe verantwoording wordt afgelegd"},
        Field{"randvoorwaarden", &Aandachtspunten::randvoorwaarden, "Welke randvoorwaarden gelden"},
        Field{"governance", &Aandachtspunten::governance, "Hoe bestuur en sturing zijn ingericht"},
        Field{"financiering", &Aandachtspunten::financiering, "Hoe de kosten worden betaald"},
        Field{"monitoring", &Aandachtspunten::monitoring, "Hoe de voortgang wordt gevolgd"},
        Field{"opdrachtgeverschap", &Aandachtspunten::opdrachtgeverschap, "Hoe wij opdrachtgever zijn"},
        Field{"commitment", &Aandachtspunten::commitment, "Hoe bestuur en organisatie zich verbinden"},
    };
};

} // namespace grip
