package shop;

import jakarta.persistence.*;

@Embeddable
class Price {
    int amount;

    String rate;
}
