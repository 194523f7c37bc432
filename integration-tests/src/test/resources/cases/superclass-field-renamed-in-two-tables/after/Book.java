package shop;

import jakarta.persistence.*;

@Entity
class Book extends Named {}
