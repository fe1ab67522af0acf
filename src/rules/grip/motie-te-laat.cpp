#include "rules/grip/raadszaken.hpp"

namespace grip::rules::grip_motie_te_laat {
namespace {

constexpr std::string_view begin = "nam de raad een motie aan";

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/motie-te-laat",
             .severity = Severity::waarschuwing,
             .title = "Een aangenomen motie is niet op tijd uitgevoerd",
             .visie = "hoofdstuk 4",
             .explanation =
                 "De raad nam een motie aan over een samenwerking, en de dag waarop die uitgevoerd moest zijn, is "
                 "voorbij. Voer haar uit en zet de dag bij `afgedaan`, of laat de raad weten waarom dat niet kan "
                 "en schrijf dat bij `uitvoering`."},
    .run = te_laat<analysis::Zaaksoort::motie, begin>};

} // namespace grip::rules::grip_motie_te_laat
