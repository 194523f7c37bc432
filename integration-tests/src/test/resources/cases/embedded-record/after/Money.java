package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Embeddable
record Money(@Column(precision = 10, scale = 2) BigDecimal amount, @Column(length = 3) String currency) {}
