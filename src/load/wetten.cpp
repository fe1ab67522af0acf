#include "model/wetten.hpp"

#include "load/decode_file.hpp"

template grip::Wetten grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Wetten>();
