# SPDX-License-Identifier: Apache-2.0
# Under the Apache Licence 2.0; combined with policyengine-core, which is under the AGPL-3.0, the AGPL applies to this file too.
"""The reference rule set as a PolicyEngine country package: the same rules, the other core."""
from policyengine_core.entities import build_entity
from policyengine_core.periods import MONTH
from policyengine_core.simulations import SimulationBuilder
from policyengine_core.taxbenefitsystems import TaxBenefitSystem
from policyengine_core.variables import Variable
from reference_rules import reference_set

CountryTaxBenefitSystem = reference_set(build_entity, Variable, TaxBenefitSystem, MONTH)

__all__ = ["CountryTaxBenefitSystem", "SimulationBuilder"]
