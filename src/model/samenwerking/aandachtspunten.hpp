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
        field<&Aandachtspunten::doelen>("Hoe de doelen worden bepaald").als("hoe de doelen worden bepaald"),
        field<&Aandachtspunten::verantwoordelijkheden>("Wie waarvoor verantwoordelijk is"),
        field<&Aandachtspunten::toezicht>("Hoe het toezicht is geregeld").als("hoe het toezicht is geregeld"),
        field<&Aandachtspunten::verantwoording>("Hoe verantwoording wordt afgelegd")
            .als("hoe verantwoording wordt afgelegd"),
        field<&Aandachtspunten::randvoorwaarden>("Welke randvoorwaarden gelden"),
        field<&Aandachtspunten::governance>("Hoe bestuur en sturing zijn ingericht")
            .als("hoe bestuur en sturing zijn ingericht"),
        field<&Aandachtspunten::financiering>("Hoe de kosten worden betaald").als("hoe de kosten worden betaald"),
        field<&Aandachtspunten::monitoring>("Hoe de voortgang wordt gevolgd").als("hoe de voortgang wordt gevolgd"),
        field<&Aandachtspunten::opdrachtgeverschap>("Hoe wij opdrachtgever zijn"),
        field<&Aandachtspunten::commitment>("Hoe bestuur en organisatie zich verbinden")
            .als("hoe bestuur en organisatie zich verbinden"),
    };
};

} // namespace grip
