#include "rules/grip/raadszaken.hpp"

namespace grip::rules::grip_aanbeveling_te_laat {
namespace {

constexpr std::string_view begin = "is de raad aanbevolen";

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/aanbeveling-te-laat",
             .severity = Severity::advies,
             .title = "Een aanbeveling is niet op tijd opgevolgd",
             .law = "Gemeentewet art. 185a",
             .explanation =
                 "De dag waarop deze aanbeveling opgevolgd moest zijn, is voorbij. Van aanbevelingen van de "
                 "rekenkamer laat het college de raad elk jaar weten wat ermee is gedaan. Volg haar op en zet de "
                 "dag bij `afgedaan`, of schrijf bij `uitvoering` hoe ver het is."},
    .run = te_laat<analysis::Zaaksoort::aanbeveling, begin>};

} // namespace grip::rules::grip_aanbeveling_te_laat
