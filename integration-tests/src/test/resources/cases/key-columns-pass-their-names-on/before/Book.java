package shop;

import jakarta.persistence.Entity;

@Entity
class Book extends Item {

    String author;
}
