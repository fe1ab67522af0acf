#include "model/gemeenterisicos.hpp"

#include "load/decode_file.hpp"

template grip::Gemeenterisicos grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Gemeenterisicos>();
