// Secrecy as the law knows it, in the words that the law asks of a paper (Gemeentewet art. 89 lid 1).
#pragma once

#include "model/geheimhouding.hpp"

#include <string>

namespace grip::analysis {

/// `artikel 5.1, tweede lid, onder b, van de Wet open overheid` for `5.1 lid 2 b`, also where it is written out or
/// names several; none for what is no ground: only lid 1 a to e and lid 2 a to i of that article can be
/// (Gemeentewet art. 87, Wgr art. 23).
std::optional<std::string> grond_voluit(std::string_view grond);

/// Can this orgaan impose it under that law? A commissie can under both.
bool past_bij_wet(const Geheimhouding& geheimhouding);

/// Does it hold on the day?
bool geldt(const Geheimhouding& geheimhouding, Date peildatum);

/// `Geheim: verplichting tot geheimhouding opgelegd door de raad op 3 juni 2026 (artikel 87 van de Gemeentewet; artikel 5.1, …)`
std::string geheimmerk(const Geheimhouding& geheimhouding);

} // namespace grip::analysis
