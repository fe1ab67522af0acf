#include "rules/grip/raadszaken.hpp"

namespace grip::rules::grip_toezegging_te_laat {
namespace {

constexpr std::string_view begin = "is de raad toegezegd";

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/toezegging-te-laat",
             .severity = Severity::waarschuwing,
             .title = "Een toezegging aan de raad is niet op tijd afgedaan",
             .visie = "hoofdstuk 4",
             .explanation =
                 "De raad moet erop kunnen rekenen dat gebeurt wat hem is toegezegd. De dag waarop dit klaar "
                 "moest zijn, is voorbij. Doe het alsnog en zet de dag bij `afgedaan`, of spreek met de raad een "
                 "andere dag af."},
    .run = te_laat<analysis::Zaaksoort::toezegging, begin>};

} // namespace grip::rules::grip_toezegging_te_laat
