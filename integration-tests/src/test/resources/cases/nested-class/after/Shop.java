package shop;

import jakarta.persistence.*;

class Shop {
    @Entity
    static class Till {
        @Id
        long id;
    }
}
