package shop;

import jakarta.persistence.*;

@Entity
class Film extends Named {}
