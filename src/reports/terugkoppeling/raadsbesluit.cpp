#include "reports/terugkoppeling/raadsbesluit.hpp"

#include "base/text.hpp"

namespace grip::reports {
namespace {

std::string_view hoe(Raadsuitkomst uitkomst) {
    switch (uitkomst) {
    case Raadsuitkomst::ongewijzigd: return "nam het voorstel{} ongewijzigd aan";
    case Raadsuitkomst::gewijzigd: return "nam het voorstel{} gewijzigd aan";
    case Raadsuitkomst::verworpen: return "nam het voorstel{} niet aan";
    case Raadsuitkomst::aangehouden: return "hield het voorstel{} aan";
    }
    return "";
}

Zin stemmen(const BesluitVanRaad& besluit) {
    if (!besluit.voor || !besluit.tegen) return {};
    const Zin voor = geteld(besluit.voor->scaled, "stem", "stemmen");
    if (besluit.tegen->scaled == 0) return zin(", met {} voor en geen tegen", voor);
    return zin(", met {} voor en {} tegen", voor, *besluit.tegen);
}

std::string_view uitkomst(const Amendement& amendement) {
    if (!amendement.uitkomst) return "is ingediend; wat de raad ermee deed, is niet bekend";
    switch (*amendement.uitkomst) {
    case Amendementuitkomst::aangenomen: return "is aangenomen";
    case Amendementuitkomst::verworpen: return "is verworpen";
    case Amendementuitkomst::ingetrokken: return "is ingetrokken";
    }
    return "";
}

Zin in_woorden(const Amendement& amendement) {
    const Zin begin = zin("Het amendement \"{}\" {}", amendement.titel, uitkomst(amendement));
    if (!amendement.strekking) return zin("{}.", begin);
    const std::string strekking = on_one_line(amendement.strekking->text);
    return zin("{}. De strekking was: {}{}", begin, strekking, zonder_tweede_punt(strekking, "."));
}

} // namespace

std::optional<Zin> besluit_van_raad(const Agendapunt& punt, Date peildatum) {
    const auto& besluit = punt.raadsbesluit;
    if (!besluit || !besluit->uitkomst || (besluit->datum && *besluit->datum > peildatum)) return {};
    const Zin dag = besluit->datum ? zin(" op {}", *besluit->datum) : Zin{};
    std::vector<Zin> zinnen{zin("De raad {}{}.", zin(hoe(*besluit->uitkomst), dag), stemmen(*besluit))};
    for (const Amendement& amendement : besluit->amendementen) zinnen.push_back(in_woorden(amendement));
    return aaneen(zinnen, " ");
}

} // namespace grip::reports
