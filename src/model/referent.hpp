// What a Ref can name.
#pragma once

#include "base/rule.hpp"
#include "schema/field.hpp"

namespace grip {

struct Aspect;
struct Criterium;
struct Ontwikkeling;
struct Optie;
struct Regio;
struct Risico;
struct Samenwerking;
struct Taak;
struct Uitgangspunt;
struct Vergadering;
struct Voorstel;
struct Vormvraag;
struct Zeefvraag;

template <>
inline constexpr auto referent<Aspect> = Referent::aspect;
template <>
inline constexpr auto referent<Criterium> = Referent::criterium;
template <>
inline constexpr auto referent<Ontwikkeling> = Referent::ontwikkeling;
template <>
inline constexpr auto referent<Optie> = Referent::optie;
template <>
inline constexpr auto referent<Regio> = Referent::regio;
template <>
inline constexpr auto referent<Risico> = Referent::risico;
template <>
inline constexpr auto referent<Rule> = Referent::regel;
template <>
inline constexpr auto referent<RuleOrGroup> = Referent::regelkeuze;
template <>
inline constexpr auto referent<Samenwerking> = Referent::samenwerking;
template <>
inline constexpr auto referent<Taak> = Referent::taak;
template <>
inline constexpr auto referent<Uitgangspunt> = Referent::uitgangspunt;
template <>
inline constexpr auto referent<Vergadering> = Referent::vergadering;
template <>
inline constexpr auto referent<Voorstel> = Referent::voorstel;
template <>
inline constexpr auto referent<Vormvraag> = Referent::vormvraag;
template <>
inline constexpr auto referent<Zeefvraag> = Referent::zeefvraag;

} // namespace grip
