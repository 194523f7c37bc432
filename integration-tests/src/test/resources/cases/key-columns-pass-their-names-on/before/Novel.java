package shop;

import jakarta.persistence.Entity;

@Entity
class Novel extends Book {

    String genre;
}
